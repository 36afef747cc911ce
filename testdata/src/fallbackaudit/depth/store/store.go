// Package store deletes rows, recorded or not.
package store

import "database/sql"

// A Recorder writes the trail; main knows which.
type Recorder interface{ Record(line string) }

// A Table is one table.
type Table struct {
	Trail Recorder
	DB    *sql.DB
}

// Remove deletes a row and leaves a record, two calls further down.
func (t *Table) Remove(id string) { t.remove(id) }

func (t *Table) remove(id string) {
	t.drop(id)
	t.record("removed " + id)
}

func (t *Table) record(line string) { t.Trail.Record(line) }

// Vacuum deletes a row and leaves no record.
func (t *Table) Vacuum(id string) { t.drop(id) }

// VacuumRecorded deletes a row and leaves a record of another kind.
func (t *Table) VacuumRecorded(id string) {
	t.drop(id)
	t.record("vacuumed " + id)
}

func (t *Table) drop(id string) { t.DB.Exec("DELETE FROM register WHERE id = ?", id) }

// InTx runs f.
func (t *Table) InTx(f func(*Table)) { f(t) }
