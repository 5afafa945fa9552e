internal import StaffingDomain
internal import Wording
internal import Workplace

/// The fields of forms about cases, each with what is wrong beside it.
struct CaseFields {
  /// The name of the form, before the names of its fields.
  let form: String
  let wording: any Language
  var problems: [CaseFieldProblem] = []

  /// What is wrong, over the form; nil where nothing is.
  var summary: ProblemsView? { problems.isEmpty ? nil : ProblemsView(problems, form: form, in: wording) }

  /// A field of one line with what was typed.
  func text(_ field: CaseField, _ value: String, hint: String? = nil, isRequired: Bool = true) -> FieldView {
    FieldView(
      id: id(field), name: field.rawValue, label: wording.label(of: field), value: value, hint: hint,
      problem: problem(field), isRequired: isRequired)
  }

  /// A field for a file.
  func file(most bytes: Int) -> FieldView {
    FieldView(
      id: id(.file), name: CaseField.file.rawValue, label: wording.label(of: CaseField.file), type: "file",
      hint: wording.fileHint(most: bytes), problem: problem(.file),
      accepted: CaseForm.allCases.map { ".\($0.ending)" }.joined(separator: ","))
  }

  /// The reason of a change.
  func reason(_ value: String) -> FieldView { text(.reason, value, hint: wording.hint(of: UserField.reason)) }

  /// A list of choices.
  func choice(_ field: CaseField, label: String, _ choices: [FieldView.Choice]) -> FieldView {
    FieldView(
      id: id(field), name: field.rawValue, label: label, choices: choices, problem: problem(field))
  }

  private func id(_ field: CaseField) -> String { "\(form)-\(field.rawValue)" }

  private func problem(_ field: CaseField) -> String? {
    let sentences = problems.filter { $0.field == field }.map { wording.sentence($0) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension FormView {
  /// How forms with files are sent.
  static let withFiles = "multipart/form-data"
}
