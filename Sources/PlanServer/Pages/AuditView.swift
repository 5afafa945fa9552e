/// The audit trail.
struct AuditView: PageView {
  let frame: FrameView
  let introduction: String
  let chain: ChainView
  let filter: FilterView
  let headings: [String]
  let rows: [Row]
  /// What is said where there are no rows.
  let empty: String?
  let links: [LinkView]

  /// The state of the chain.
  struct ChainView: Sendable {
    let heading: String
    let head: String
    let state: StateView?
    let token: String
    let button: String

    /// What the last check found.
    struct StateView: Sendable {
      let time: String
      let text: String
      let isWhole: Bool
    }
  }

  /// A row.
  struct Row: Sendable {
    let number: String
    let time: String
    let who: String
    let address: String
    let action: String
    let object: String
    let changes: [ChangeView]
    let reason: String
  }

  /// What changed in a field.
  struct ChangeView: Sendable {
    let label: String
    let oldLabel: String
    let old: String?
    let newLabel: String
    let new: String?
  }
}
