public import Planning
public import StaffingDomain

/// What holding a post besides another one would do for a cell in which a post stays empty, and what stops it.
public enum SecondAnswer: Sendable, Hashable {
  /// The last post is not there for it: the pool does its work, or somebody holds it besides another one already.
  case taken
  /// Nobody of the commune holds one post of another cell.
  case nobody
  /// No officer who holds one post there may: how many were looked at, how many of them each rule stops first, most first.
  case forbidden(looked: Int, [StoppedOfficers])
  /// Some may, and it gains nothing with any of them; the best one.
  case gainless(CandidateCount, best: SecondMove)
  /// Some may, and limits stop every one with whom it gains hours; the best of those that exceed the fewest.
  case stopped(CandidateCount, SecondMove, [ExceededLimit])
  /// With one of them it gains hours and nothing stops it: the search left it open.
  case open(CandidateCount, SecondMove)

  init(_ survey: SecondPostSurvey, in view: PlanView) {
    guard survey.isFree else {
      self = .taken
      return
    }
    guard let best = survey.eligible.first else {
      self = survey.obstacles.isEmpty ? .nobody : .forbidden(looked: survey.looked, survey.obstacles)
      return
    }
    let count = CandidateCount(eligible: survey.eligible.count, trainedOnly: survey.trainedOnly)
    if let open = survey.open {
      self = .open(count, SecondMove(open, in: view))
    } else if let (move, limits) = survey.stopped {
      self = .stopped(count, SecondMove(move, in: view), limits)
    } else {
      self = .gainless(count, best: SecondMove(best, in: view))
    }
  }

  /// Whether the search left it open.
  var isOpen: Bool { if case .open = self { true } else { false } }
}

/// One officer holding a post besides the present one, nothing else moving.
public struct SecondMove: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The cell of the main post.
  public var main: Cell
  /// The second post.
  public var second: SecondPost
  /// The courses that the officer follows for it.
  public var courses: [Ordinal<Course>]
  /// The change of the objective, hours a month; negative is better.
  public var change: HoursPerMonth
}

extension SecondMove {
  init(_ move: SecondPostSurvey.Move, in view: PlanView) {
    officer = move.officer
    main = move.main
    let none = SecondPost(cell: move.main, share: 0, load: 0, maximumLoad: 0, fit: 0)
    second = view.secondPost(of: move.step.option) ?? none
    courses = view.problem.training.courses(of: move.step.option.bundle)
    change = move.change
  }
}

/// An officer whom one ground alone stops from holding a post besides the present one.
public struct NearSecond: Sendable, Hashable {
  /// Why the officer may not.
  public var ground: SecondPostGround
  /// What it would do if the ground were lifted.
  public var move: SecondMove
  /// The limits that it would exceed even so.
  public var limits: [ExceededLimit]
}
