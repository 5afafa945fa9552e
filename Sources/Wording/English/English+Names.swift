public import StaffingDomain

extension English {
  /// For example `O0012 (Nguyễn Văn An)`.
  public func text(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name.map { "\(person.code) (\($0))" } ?? "\(person.code)"
  }

  /// For example `Nguyễn Văn An` or `Officer O0012`.
  public func subject(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name ?? "Officer \(person.code)"
  }

  /// For example `Land officer in Phu Giao`.
  public func text(of cell: Cell, in staffingCase: StaffingCase) -> String {
    "\(staffingCase.positions[cell.position].name) in \(staffingCase.communes[cell.commune].name)"
  }

  /// For example `Office software and Public accounting`.
  public func text(of courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String {
    courses.map { staffingCase.courses[$0].name }.joined(separator: " and ")
  }

  /// Courses after what they are followed for, with a space before; empty without courses.
  func after(_ courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String {
    courses.isEmpty ? "" : " after \(text(of: courses, in: staffingCase))"
  }
}
