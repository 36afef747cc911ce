CREATE TABLE IF NOT EXISTS users (
	name         TEXT PRIMARY KEY,
	email        TEXT NOT NULL,
	token_sha256 TEXT NOT NULL UNIQUE
);

CREATE TABLE IF NOT EXISTS documents (
	id     INTEGER PRIMARY KEY,
	title  TEXT NOT NULL,
	owner  TEXT NOT NULL REFERENCES users (name),
	script TEXT NOT NULL,
	body   TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS grants (
	user     TEXT NOT NULL REFERENCES users (name),
	action   TEXT NOT NULL,
	document INTEGER NOT NULL REFERENCES documents (id),
	PRIMARY KEY (user, action, document)
);

CREATE TABLE IF NOT EXISTS outbox (
	id        INTEGER PRIMARY KEY,
	recipient TEXT NOT NULL,
	subject   TEXT NOT NULL,
	body      TEXT NOT NULL
);
