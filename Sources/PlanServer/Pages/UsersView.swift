/// The list of users.
struct UsersView: PageView {
  let frame: FrameView
  let add: String
  let filter: FilterView
  /// What is said where nobody was found.
  let empty: String?
  let headings: [String]
  let rows: [Row]

  /// A user as a row.
  struct Row: Sendable {
    let address: String
    let signInName: String
    let fullName: String
    let role: String
    let unit: String
    let state: String
    let added: String
  }
}
