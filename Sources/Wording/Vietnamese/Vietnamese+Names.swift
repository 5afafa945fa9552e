public import StaffingDomain

extension Vietnamese {
  /// For example `O0012 (Nguyễn Văn An)`.
  public func text(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name.map { "\(person.code) (\($0))" } ?? "\(person.code)"
  }

  /// For example `Nguyễn Văn An` or `Cán bộ, công chức O0012`.
  public func subject(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name ?? "Cán bộ, công chức \(person.code)"
  }

  /// For example `Địa chính tại Phú Giáo`.
  public func text(of cell: Cell, in staffingCase: StaffingCase) -> String {
    "\(staffingCase.positions[cell.position].name) tại \(staffingCase.communes[cell.commune].name)"
  }

  /// For example `Tin học văn phòng và Kế toán công`.
  public func text(of courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String {
    courses.map { staffingCase.courses[$0].name }.joined(separator: " và ")
  }

  /// Courses after what they are followed for, with a space before; empty without courses.
  func after(_ courses: [Ordinal<Course>], in staffingCase: StaffingCase) -> String {
    courses.isEmpty ? "" : " sau khi học \(text(of: courses, in: staffingCase))"
  }
}
