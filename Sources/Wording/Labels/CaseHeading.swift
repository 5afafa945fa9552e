/// Headings of columns that many tables have: what a case consists of.
public enum CaseHeading: Sendable, Hashable, CaseIterable {
  /// The code of an officer.
  case officer
  /// The name of whatever stands before it.
  case name
  /// A commune.
  case commune
  /// A position.
  case position
  /// A position of a commune, `COMMUNE/POSITION`.
  case cell
  /// A post, `COMMUNE/POSITION`.
  case post
  /// A competency.
  case competency
  /// A course.
  case course
  /// A province.
  case province
  /// A number of officers.
  case officers
  /// A number of posts.
  case posts
}
