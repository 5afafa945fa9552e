import CGLPK
import LinearProgramming

/// What one call through the door brought back, in our words.
struct GLPKAnswer {
  enum Ending { case ended, cancelled, fault }
  enum State { case unknown, optimal, feasible, infeasible, unbounded }

  var ending: Ending
  /// GLPK's text of a fatal error, or the last line before a cancellation.
  var message: String
  var simplexCode: Int32
  var startBasisCode: Int32
  var retries: Int
  var relaxation: State
  var relaxationLimit: Termination.Limit?
  /// The final point of the simplex, its duals and its basis; nil where it left none.
  var values: [Double]?
  var dual: DualSolution?
  var basis: Basis?
  var hasTree: Bool
  var treeCode: Int32
  var integer: State
  var treeLimit: Termination.Limit?
  var isGapReached: Bool
  var integerValues: [Double]?
  /// The least bound of the open nodes, by GLPK's arithmetic.
  var treeBound: Double?
  var pivots: Int
  var nodes: Int

  init(_ result: cadre_glpk_result, _ arrays: AnswerArrays) {
    switch result.ending {
    case CADRE_GLPK_ENDED: ending = .ended
    case CADRE_GLPK_CANCELLED: ending = .cancelled
    default: ending = .fault
    }
    message = withUnsafeBytes(of: result.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    simplexCode = result.simplex_code
    startBasisCode = result.start_basis_code
    retries = Int(result.retries)
    relaxation = GLPKAnswer.state(result.relaxation)
    relaxationLimit = GLPKAnswer.limit(result.relaxation_limit)
    if result.has_relaxation {
      values = arrays.values.array
      dual = DualSolution(rows: arrays.rowDuals.array, reducedCosts: arrays.reducedCosts.array)
      basis = Basis(
        rows: GLPKAnswer.statuses(arrays.rowStatuses), columns: GLPKAnswer.statuses(arrays.columnStatuses))
    }
    hasTree = result.tree_begun
    treeCode = result.tree_code
    integer = GLPKAnswer.state(result.integer)
    treeLimit = GLPKAnswer.limit(result.tree_limit)
    isGapReached = result.tree_limit == CADRE_GLPK_GAP_REACHED
    integerValues = result.has_integer_values ? arrays.integerValues.array : nil
    treeBound = result.has_tree_bound ? result.tree_bound : nil
    pivots = Int(result.pivots)
    nodes = Int(result.nodes)
  }

  private static func state(_ state: cadre_glpk_state) -> State {
    switch state {
    case CADRE_GLPK_OPTIMAL: .optimal
    case CADRE_GLPK_FEASIBLE: .feasible
    case CADRE_GLPK_INFEASIBLE: .infeasible
    case CADRE_GLPK_UNBOUNDED: .unbounded
    default: .unknown
    }
  }

  private static func limit(_ limit: cadre_glpk_limit) -> Termination.Limit? {
    switch limit {
    case CADRE_GLPK_TIME_LIMIT: .time
    case CADRE_GLPK_ITERATION_LIMIT: .iterations
    case CADRE_GLPK_NODE_LIMIT: .nodes
    default: nil
    }
  }

  private static func statuses(_ array: CArray<UInt8>) -> [BasisStatus] {
    array.array.map { BasisStatus(rawValue: $0) ?? .atLower }
  }

  /// A line for the log: the version, what was tried again, and what GLPK said of a failure.
  var detail: String {
    var parts = ["GLPK \(String(cString: cadre_glpk_version()))"]
    if startBasisCode != 0 { parts.append("start basis \(GLPKAnswer.word(startBasisCode)), slack basis taken") }
    if retries > 0 { parts.append("simplex tried again \(retries) times") }
    if simplexCode != 0 { parts.append("simplex: \(GLPKAnswer.word(simplexCode))") }
    if hasTree, treeCode != 0 { parts.append("branch and cut: \(GLPKAnswer.word(treeCode))") }
    if ending == .fault { parts.append("fatal error: \(message)") }
    return parts.joined(separator: "; ")
  }

  /// GLPK's return codes in words.
  private static func word(_ code: Int32) -> String {
    switch code {
    case 0x01: "invalid"
    case 0x02: "singular"
    case 0x03: "ill-conditioned"
    case 0x04: "bounds refused"
    case 0x05: "failed"
    case 0x08: "iteration limit"
    case 0x09: "time limit"
    case 0x0A: "no primal feasible solution"
    case 0x0B: "no dual feasible solution"
    case 0x0C: "no root optimum"
    case 0x0D: "stopped by the caller"
    case 0x0E: "gap reached"
    case 0x12: "numerical instability"
    default: "code \(code)"
    }
  }
}

/// The arrays that the C side writes.
struct AnswerArrays {
  let values, rowDuals, reducedCosts, integerValues: CArray<Double>
  let rowStatuses, columnStatuses: CArray<UInt8>

  init(rows: Int, columns: Int) {
    values = CArray(repeating: 0, count: columns)
    rowDuals = CArray(repeating: 0, count: rows)
    reducedCosts = CArray(repeating: 0, count: columns)
    integerValues = CArray(repeating: 0, count: columns)
    rowStatuses = CArray(repeating: 0, count: rows)
    columnStatuses = CArray(repeating: 0, count: columns)
  }

  /// An empty result that points at these arrays.
  func result() -> cadre_glpk_result {
    var result = cadre_glpk_result()
    result.values = values.pointer
    result.row_duals = rowDuals.pointer
    result.reduced_costs = reducedCosts.pointer
    result.integer_values = integerValues.pointer
    result.row_statuses = rowStatuses.pointer
    result.column_statuses = columnStatuses.pointer
    return result
  }
}
