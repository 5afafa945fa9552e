public import CaseFormat
internal import StaffingDomain

extension Vietnamese {
  /// Why a change finds nothing to change, for example `bộ dữ liệu không có bars.csv nên không có gì để thay đổi`.
  public func words(_ fact: ChangeFact) -> FindingWords {
    switch fact {
    case .noRowHas(let table, let column, let text, let advice):
      FindingWords(
        "không dòng nào của \(table.fileName) có \(self.column(column, of: table)) \(text.isEmpty ? "để trống" : "là “\(text)”")",
        remedy(advice))
    case .noRowMatches(let table, let conditions):
      FindingWords(
        conditions.isEmpty
          ? "\(table.fileName) không có dòng nào"
          : "không dòng nào của \(table.fileName)\(clause(conditions, of: table))",
        conditions.isEmpty ? insertOrDelete : "sửa các điều kiện: từng giá trị đều có, nhưng không cùng trong một dòng")
    case .allEmpty(let table, let column):
      FindingWords(
        "\(self.column(column, of: table)) để trống ở mọi dòng của \(table.fileName) mà thay đổi nêu",
        "dùng “set” để ghi giá trị")
    case .noTable(let table):
      FindingWords("bộ dữ liệu không có \(table.fileName) nên không có gì để thay đổi", insertOrDelete)
    case .noVolume(let commune, let activity, let advice):
      FindingWords(
        "xã “\(commune)” không có dòng nào của hoạt động “\(activity)” trong workload.csv", remedy(advice))
    case .noOtherCommune(let activity):
      FindingWords(
        "không xã nào khác có dòng của hoạt động “\(activity)” trong workload.csv",
        "nêu hoạt động khác, hoặc xóa thay đổi này")
    }
  }

  private var insertOrDelete: String { "dùng “insert” để thêm dòng, hoặc xóa thay đổi này" }

  private func remedy(_ advice: SearchAdvice) -> String {
    switch advice {
    case .takenOut(let change): "\(change) đã bỏ giá trị này; ghi giá trị thay thế, nếu có"
    case .nearest(let text): "có phải “\(text)” không?"
    case .strangeCharacter(let character, let text): "giá trị chứa \(described(character)): ghi “\(text)”"
    case .unknown: "sửa giá trị này, hoặc bỏ khỏi tình huống giả định"
    }
  }

  /// Which change a finding comes from, for example `dòng do a.yml:4 thêm vào`.
  public func trace(_ trace: ChangeTrace) -> String {
    switch trace {
    case .rowAdded(let change): "dòng do \(change) thêm vào"
    case .rowChanged(let change): "dòng do \(change) thay đổi"
    case .since(let file): "từ khi áp dụng \(file)"
    }
  }

  /// What a change did, for example `annual_volume nhân với 1,2 ở 3 dòng của workload.csv có “activity” là “CERT”`.
  public func sentence(_ deed: ChangeDeed) -> String {
    switch deed {
    case .set(let cells, let changed):
      let texts = cells.map {
        let column = column($0.column, of: changed.table)
        return $0.text.isEmpty ? "\(column) được để trống" : "\(column) được ghi là “\($0.text)”"
      }
      return "\(texts.joined(separator: ", ")) ở \(rows(changed))"
    case .multiplied(let amounts, let changed):
      let texts = amounts.map { "\(column($0.column, of: changed.table)) nhân với \(significant($0.amount))" }
      return "\(texts.joined(separator: ", ")) ở \(rows(changed))"
    case .added(let amounts, let changed):
      let texts = amounts.map { "\(column($0.column, of: changed.table)) cộng với \(significant($0.amount))" }
      return "\(texts.joined(separator: ", ")) ở \(rows(changed))"
    case .removed(let changed): return "bỏ \(rows(changed))"
    case .inserted(let number, let table): return "thêm \(count(number, "dòng")) vào \(table.fileName)"
    case .merged(let communes, let into, let tables):
      let counts = tables.map { "\(count($0.rows, "dòng")) của \($0.table.fileName)" }
      return "sáp nhập xã \(some(communes, "và")) vào xã “\(into)”"
        + (counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))")
    case .moved(let share, let activity, let communes, let to):
      let part = share == 1 ? "toàn bộ" : "\(significant(share * 100))%"
      return "\(part) khối lượng hoạt động “\(activity)” của \(count(communes, "xã")) được thực hiện tại “\(to)”"
    case .policy(let keys):
      return keys.map { "\(name(of: $0.key)) từ “\($0.before)” thành “\($0.after)”" }.joined(separator: ", ")
    }
  }

  /// For example `2 dòng của workload.csv có “activity” là “CERT”`.
  private func rows(_ rows: ChangedRows) -> String {
    "\(count(rows.count, "dòng")) của \(rows.table.fileName)\(clause(rows.conditions, of: rows.table))"
  }

  /// For example ` có “activity” là “CERT” và “commune” là “00731” hoặc “00732”`; empty without conditions.
  private func clause(_ conditions: [ConditionText], of table: CaseTable) -> String {
    guard !conditions.isEmpty else { return "" }
    return " có "
      + conditions.map { "\(column($0.column, of: table)) là \(some($0.texts, "hoặc"))" }.joined(separator: " và ")
  }

  /// For example `“00731”`, `“00731” và “00732”`, `“00731”, “00732”, “00733” và 5 giá trị khác`.
  private func some(_ texts: [String], _ word: String) -> String {
    let shown = texts.map { $0.isEmpty ? "ô trống" : quoted($0) }
    if shown.count > 4 {
      return "\(shown.prefix(3).joined(separator: ", ")) \(word) \(count(shown.count - 3, "giá trị khác"))"
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
