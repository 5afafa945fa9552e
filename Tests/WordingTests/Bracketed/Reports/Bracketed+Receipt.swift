import Wording
import Workloads

extension Bracketed {
  func title(_ section: ReceiptSection) -> String {
    marked(english.title(section))
  }

  func sentence(_ remark: ReceiptRemark) -> String {
    marked(english.sentence(remark))
  }

  func label(_ line: ReceiptPostLine) -> String {
    marked(english.label(line))
  }

  func label(_ term: ReceiptTerm) -> String {
    marked(english.label(term))
  }

  func name(_ quantity: FormulaQuantity) -> String {
    marked(english.name(quantity))
  }

  func symbol(_ unit: AmountUnit, of amount: Double) -> String {
    marked(english.symbol(unit, of: amount))
  }

  var argumentSeparator: String { marked(english.argumentSeparator) }

  func sign(_ operation: FormulaOperation) -> String {
    marked(english.sign(operation))
  }
}
