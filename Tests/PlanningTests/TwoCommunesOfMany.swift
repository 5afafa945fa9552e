import StaffingDomain
import TestSupport

/// The two communes with any number of officers in the first.
enum TwoCommunesOfMany {
  static func make(_ officers: Int) -> StaffingCase {
    var result = TwoCommunes.make()
    result.officers = (0..<officers).map { number in
      var officer = result.officers[0]
      officer.code = Code("O\(String(10_000 + number))")
      return officer
    }
    return result
  }
}
