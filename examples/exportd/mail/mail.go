// Package mail queues messages in the table outbox, where a mail relay would
// pick them up.
package mail

import (
	"context"
	"database/sql"
)

// Message is one mail in plain text.
type Message struct {
	To      string `json:"to"`
	Subject string `json:"subject"`
	Body    string `json:"body"`
}

// Outbox queues messages.
type Outbox struct {
	db *sql.DB
}

// NewOutbox returns the outbox in db.
func NewOutbox(db *sql.DB) *Outbox {
	return &Outbox{db: db}
}

// Send queues m.
func (o *Outbox) Send(ctx context.Context, m Message) error {
	_, err := o.db.ExecContext(ctx, `INSERT INTO outbox (recipient, subject, body) VALUES (?, ?, ?)`,
		m.To, m.Subject, m.Body)
	return err
}

// To returns what was sent to address, oldest first.
func (o *Outbox) To(ctx context.Context, address string) ([]Message, error) {
	rows, err := o.db.QueryContext(ctx,
		`SELECT recipient, subject, body FROM outbox WHERE recipient = ? ORDER BY id`, address)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	messages := []Message{}
	for rows.Next() {
		var m Message
		if err := rows.Scan(&m.To, &m.Subject, &m.Body); err != nil {
			return nil, err
		}
		messages = append(messages, m)
	}
	return messages, rows.Err()
}
