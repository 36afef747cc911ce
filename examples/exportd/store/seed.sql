INSERT OR IGNORE INTO documents (id, title, owner, script, body) VALUES
	(1, 'Quarterly figures', 'alice', 'Latn', 'Revenue fell by 31 percent.
The board will be told on Friday.'),
	(2, '買収計画', 'alice', 'Jpan', '対象は北風株式会社。
発表までは極秘。'),
	(3, 'Canteen menu', 'bob', 'Latn', 'Monday: soup. Tuesday: also soup.'),
	(4, 'Salaries', 'alice', 'Latn', 'Nobody earns what they are worth.');

-- Bob may see documents 1 and 2 in the list, not take them away.
INSERT OR IGNORE INTO grants (user, action, document) VALUES
	('bob', 'doc:read', 1),
	('bob', 'doc:read', 2),
	('alice', 'doc:read', 3),
	('alice', 'doc:export', 3);
