import LinearProgramming
import StaffingDomain

extension MasterProgram {
  /// The program with cuts as rows of their own after its own rows.
  func program(with cuts: [LimitCut], of master: RestrictedMaster) -> LinearProgram {
    program.appending(cuts.map { row(of: $0, master) })
  }

  /// A cut over the columns of the program; what settled officers use of it is taken from its limit.
  private func row(of cut: LimitCut, _ master: RestrictedMaster) -> LinearProgram.AppendedRow {
    func value(_ column: RestrictedMaster.Column, _ place: Int) -> Double {
      problem.coefficient(of: master.option(of: column, for: place), at: place, in: cut)
    }
    var row = LinearProgram.AppendedRow(upper: cut.upper, coefficients: [])
    for place in master.columns.indices where master.columns[place].count == 1 {
      row.upper -= value(master.columns[place][0], place)
    }
    for (place, start) in choosers {
      for (index, column) in master.columns[place].enumerated() {
        row.coefficients.append((start + index, value(column, place)))
      }
    }
    for (index, column) in sharedColumns {
      row.coefficients.append((column, problem.coefficient(of: problem.sharing.posts[Int(index)], in: cut)))
    }
    return row
  }
}

extension Formulation {
  /// A cut over the columns of the whole program.
  func row(of cut: LimitCut, in problem: StaffingProblem) -> LinearProgram.AppendedRow {
    var row = LinearProgram.AppendedRow(upper: cut.upper, coefficients: [])
    for place in optionStarts.indices.dropLast() {
      for column in optionStarts[place]..<optionStarts[place + 1] {
        row.coefficients.append((column, problem.coefficient(of: options[column], at: place, in: cut)))
      }
    }
    for (index, post) in problem.sharing.posts.enumerated() {
      row.coefficients.append((sharedStart + index, problem.coefficient(of: post, in: cut)))
    }
    return row
  }
}

extension StaffingProblem {
  /// The coefficient in a cut of an option of the officer at a place.
  func coefficient(of option: OfficerOption, at place: Int, in cut: LimitCut) -> Double {
    let item = LimitItem.option(place: place, key: key(of: option))
    var sum = 0.0
    sideRules[cut.place].forEachCoefficient(of: option) { row, value in
      if row == cut.row, value != 0 { sum += cut.coefficient(of: item, inRow: value) }
    }
    return sum
  }

  /// The coefficient of a shared post in a cut.
  fileprivate func coefficient(of post: TransferPlan.SharedPost, in cut: LimitCut) -> Double {
    var sum = 0.0
    sideRules[cut.place].forEachCoefficient(of: post) { row, value in
      if row == cut.row, value != 0 { sum += cut.coefficient(of: .post(post), inRow: value) }
    }
    return sum
  }
}
