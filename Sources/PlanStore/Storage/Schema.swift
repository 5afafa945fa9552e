internal import GRDB

/// The tables, as numbered steps from the first one on: a step that was ever released is never changed.
enum Schema {
  /// Marks a file as Cadre's: `CADR`.
  static let applicationID: Int64 = 0x4341_4452

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in steps { migrator.registerMigration(name) { database in try database.execute(sql: sql) } }
    return migrator
  }

  static let steps: [(name: String, sql: String)] = [
    ("0001 users, sessions and the audit trail", users + auditTrail + "PRAGMA application_id = \(applicationID);"),
    ("0002 cases, their versions, findings and corrections", cases),
    ("0003 runs", runs),
    ("0004 decisions about plans", decisions),
    ("0005 the life of plans", life),
  ]

  private static let users = """
    CREATE TABLE user (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      sign_in_name TEXT NOT NULL UNIQUE,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('planner', 'unit', 'head', 'inspector', 'administrator')),
      unit TEXT,
      language TEXT NOT NULL CHECK (language IN ('en', 'vi')),
      is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
      version INTEGER NOT NULL DEFAULT 1,
      added_at INTEGER NOT NULL,
      CHECK ((role = 'unit') = (unit IS NOT NULL))
    ) STRICT;
    CREATE TABLE password (
      user INTEGER PRIMARY KEY REFERENCES user (number),
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      rounds INTEGER NOT NULL,
      block_size INTEGER NOT NULL,
      parallelism INTEGER NOT NULL,
      set_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE session (
      token_hash BLOB PRIMARY KEY,
      user INTEGER NOT NULL REFERENCES user (number),
      begun_at INTEGER NOT NULL,
      used_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_user ON session (user);
    CREATE TABLE link (
      token_hash BLOB PRIMARY KEY,
      user INTEGER REFERENCES user (number),
      made_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  /// The triggers stop mistakes and the curious; who can write the file past them is found by the chain of hashes.
  private static let auditTrail = """
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor INTEGER,
      actor_name TEXT NOT NULL,
      address TEXT,
      action TEXT NOT NULL,
      object_kind TEXT,
      object_key TEXT,
      object_name TEXT,
      old TEXT,
      new TEXT,
      reason TEXT,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_object ON audit (object_kind, object_key, number);
    CREATE INDEX audit_actor ON audit (actor, number);
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is not changed'); END;
    CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit trail is not cut'); END;
    CREATE TRIGGER audit_is_in_order BEFORE INSERT ON audit
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
      OR (NEW.at < (SELECT coalesce(max(at), NEW.at) FROM audit WHERE number = NEW.number - 1)
        AND NEW.action <> 'trail.clock')
    BEGIN SELECT RAISE(ABORT, 'the audit trail is written in order'); END;

    """

  /// What is kept of runs; their files lie beside the database, in a folder each.
  private static let runs = """
    CREATE TABLE plan_run (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      staffing_case INTEGER NOT NULL,
      version INTEGER NOT NULL,
      settings TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'stopped', 'interrupted')),
      is_stopping INTEGER NOT NULL DEFAULT 0 CHECK (is_stopping IN (0, 1)),
      asked_by TEXT NOT NULL,
      asked_at INTEGER NOT NULL,
      begun_at INTEGER,
      ended_at INTEGER,
      process INTEGER,
      progress TEXT,
      fault TEXT,
      message TEXT NOT NULL,
      FOREIGN KEY (staffing_case, version) REFERENCES case_version (staffing_case, number)
    ) STRICT;
    CREATE INDEX plan_run_state ON plan_run (state, number);
    CREATE TABLE run_progress (
      run INTEGER NOT NULL REFERENCES plan_run (number),
      place INTEGER NOT NULL,
      progress TEXT NOT NULL,
      PRIMARY KEY (run, place)
    ) STRICT, WITHOUT ROWID;

    """

  /// What is decided about plans, a row for each thing that a plan asks; a decision that is taken back stays as an empty row.
  private static let decisions = """
    ALTER TABLE plan_run ADD COLUMN plan_state TEXT NOT NULL DEFAULT 'draft' CHECK (plan_state IN
      ('draft', 'submitted', 'agreed', 'approved', 'in_force', 'done', 'superseded', 'sent_back'));
    CREATE TABLE plan_decision (
      run INTEGER NOT NULL REFERENCES plan_run (number),
      officer TEXT NOT NULL,
      kind TEXT NOT NULL
        CHECK (kind IN ('transfer', 'position_change', 'second_post', 'training', 'pool', 'surplus')),
      commune TEXT NOT NULL,
      position TEXT NOT NULL,
      second_position TEXT NOT NULL,
      verdict TEXT CHECK (verdict IN ('agree', 'refuse', 'keep_here', 'keep_there')),
      reason TEXT NOT NULL,
      met_on TEXT,
      version INTEGER NOT NULL CHECK (version > 0),
      decided_by TEXT NOT NULL,
      decided_at INTEGER NOT NULL,
      PRIMARY KEY (run, officer, kind, commune, position, second_position)
    ) STRICT, WITHOUT ROWID;

    """

  /// What was done with plans, step by step, and what units say to them.
  private static let life = """
    CREATE TABLE plan_step (
      run INTEGER NOT NULL REFERENCES plan_run (number),
      place INTEGER NOT NULL CHECK (place > 0),
      deed TEXT NOT NULL,
      state_before TEXT NOT NULL,
      state_after TEXT NOT NULL,
      done_by INTEGER NOT NULL REFERENCES user (number),
      done_by_name TEXT NOT NULL,
      done_at INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (run, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER plan_step_is_not_changed BEFORE UPDATE ON plan_step
    BEGIN SELECT RAISE(ABORT, 'the steps of a plan are not changed'); END;
    CREATE TRIGGER plan_step_is_not_deleted BEFORE DELETE ON plan_step
    BEGIN SELECT RAISE(ABORT, 'the steps of a plan are not deleted'); END;
    CREATE TABLE plan_answer (
      run INTEGER NOT NULL REFERENCES plan_run (number),
      unit TEXT NOT NULL,
      agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
      reason TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      answered_by TEXT NOT NULL,
      answered_at INTEGER NOT NULL,
      PRIMARY KEY (run, unit)
    ) STRICT, WITHOUT ROWID;

    """

  /// What is kept of cases; the files lie beside the database, by their digests.
  private static let cases = """
    CREATE TABLE staffing_case (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      folded_name TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL DEFAULT 1,
      added_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE case_version (
      staffing_case INTEGER NOT NULL REFERENCES staffing_case (number),
      number INTEGER NOT NULL,
      digest TEXT NOT NULL,
      file_digest TEXT NOT NULL,
      file_name TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('workbook', 'archive')),
      bytes INTEGER NOT NULL,
      base INTEGER,
      added_at INTEGER NOT NULL,
      added_by TEXT NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      notes INTEGER NOT NULL,
      PRIMARY KEY (staffing_case, number),
      UNIQUE (staffing_case, digest)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_version_file ON case_version (file_digest);
    CREATE TABLE correction (
      staffing_case INTEGER NOT NULL,
      version INTEGER NOT NULL,
      place INTEGER NOT NULL,
      case_table TEXT NOT NULL,
      line INTEGER NOT NULL,
      case_column TEXT NOT NULL,
      old TEXT NOT NULL,
      new TEXT NOT NULL,
      reason TEXT NOT NULL,
      made_by TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      PRIMARY KEY (staffing_case, version, place),
      FOREIGN KEY (staffing_case, version) REFERENCES case_version (staffing_case, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE finding (
      staffing_case INTEGER NOT NULL,
      version INTEGER NOT NULL,
      place INTEGER NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
      code TEXT NOT NULL,
      head TEXT,
      file TEXT NOT NULL,
      line INTEGER,
      line_column INTEGER,
      sheet TEXT,
      cell TEXT,
      words TEXT NOT NULL,
      PRIMARY KEY (staffing_case, version, place),
      FOREIGN KEY (staffing_case, version) REFERENCES case_version (staffing_case, number)
    ) STRICT, WITHOUT ROWID;

    """
}
