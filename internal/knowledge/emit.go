package knowledge

// EmitWords are verbs of calls that leave a record: log, emit, publish.
const EmitWords Class = "emit"
