public import StaffingDomain

/// A set of courses that an officer follows for one post; the empty set is no training.
public struct TrainingBundle: Sendable, Hashable {
  /// The courses, sorted.
  public var courses: [Ordinal<Course>]
  /// Hours a month that they cost: the sum of the courses' hours over the horizon.
  public var hours: HoursPerMonth
  /// Money, once.
  public var cost: MillionDong
}

/// A bundle as one officer may follow it for one position, with what it leads to.
public struct TrainingOffer: Sendable, Hashable {
  /// The place of the bundle in ``Training/bundles``; 0 is no training.
  public var bundle: Int32
  /// The competence fit after it.
  public var fit: Double
  /// Whether every mandatory requirement is met after it.
  public var meetsMandatory: Bool
}

/// Rule `training`: `courses of a bundle <= maximum_courses`, which lift an officer's levels so that a post becomes open to
/// the officer or fits better.
///
/// A course helps an officer whose level is at least its `from_level` and below its `to_level`; courses may build on
/// each other. A bundle is dropped when a proper subset of it gives the same fit and meets the same mandatory
/// requirements. What an officer may follow for a position depends on the officer's levels in the position's requirements
/// only, so bundles are found once for all officers with the same levels. Source: the formulation, *Options*.
public struct Training: Sendable {
  /// The rule's name.
  public let name = RuleName.training
  /// Every bundle that somebody may follow; the first is the empty one.
  public private(set) var bundles: [TrainingBundle]
  private var bundleOfCourses: [[Ordinal<Course>]: Int32] = [[]: 0]
  private var offers: [TrainingOffer] = []
  private var starts: [Int] = [0, 0]
  /// The list of offers of every officer x position.
  ///
  /// List 0 is empty. No elements where there are no courses.
  private var listOf: [Int32] = []
  private let positionCount: Int

  init(_ staffingCase: StaffingCase) {
    bundles = [TrainingBundle(courses: [], hours: .zero, cost: .zero)]
    positionCount = staffingCase.positions.count
    guard !staffingCase.courses.isEmpty, staffingCase.policy.maximumCourses > 0 else { return }
    let catalogues = BundleCatalogue.catalogues(staffingCase)
    var lists = [[LevelKey: Int32]](repeating: [:], count: positionCount)
    listOf.reserveCapacity(staffingCase.officers.count * positionCount)
    var levels = [Int](repeating: 0, count: staffingCase.competencies.count)
    for officer in staffingCase.officers {
      for held in officer.competencies {
        levels[held.competency.offset] = officer.level(of: held.competency, on: staffingCase.policy.planDate)
      }
      for (position, catalogue) in catalogues.enumerated() {
        let key = catalogue.key { levels[$0.offset] }
        let list = lists[position][key] ?? add(catalogue.offers(from: key), of: staffingCase)
        lists[position][key] = list
        listOf.append(list)
      }
      for held in officer.competencies { levels[held.competency.offset] = 0 }
    }
  }

  private mutating func add(_ found: [BundleCatalogue.Offer], of staffingCase: StaffingCase) -> Int32 {
    guard !found.isEmpty else { return 0 }
    for offer in found {
      offers.append(
        TrainingOffer(
          bundle: index(of: offer.courses, staffingCase), fit: offer.fit, meetsMandatory: offer.meetsMandatory))
    }
    starts.append(offers.count)
    return Int32(truncatingIfNeeded: starts.count - 2)
  }

  private mutating func index(of courses: [Ordinal<Course>], _ staffingCase: StaffingCase) -> Int32 {
    if let known = bundleOfCourses[courses] { return known }
    let index = Int32(truncatingIfNeeded: bundles.count)
    bundleOfCourses[courses] = index
    let hours = courses.reduce(Hours.zero) { $0 + staffingCase.courses[$1].hours }
    bundles.append(
      TrainingBundle(
        courses: courses, hours: staffingCase.policy.spread(hours),
        cost: courses.reduce(.zero) { $0 + staffingCase.courses[$1].cost }))
    return index
  }

  /// The bundles that an officer may follow for a position, the empty one left out, small ones first.
  public func offers(to officer: Ordinal<Officer>, for position: Ordinal<Position>) -> ArraySlice<TrainingOffer> {
    guard !listOf.isEmpty else { return [] }
    let list = Int(listOf[officer.offset * positionCount + position.offset])
    return offers[starts[list]..<starts[list + 1]]
  }

  /// What a bundle makes of an officer in a position; nil where the officer may not follow it for that.
  public func offer(
    of bundle: Int32, to officer: Ordinal<Officer>, for position: Ordinal<Position>
  ) -> TrainingOffer? {
    offers(to: officer, for: position).first { $0.bundle == bundle }
  }

  /// The place of a set of courses in ``bundles``; nil where nobody may follow it.
  public func bundle(of courses: [Ordinal<Course>]) -> Int32? { bundleOfCourses[courses] }

  /// The courses of a bundle, sorted.
  public func courses(of bundle: Int32) -> [Ordinal<Course>] { bundles[Int(bundle)].courses }
}

extension TrainingOffer {
  /// What a bundle makes of an officer in a position that it is not offered for.
  init(bundle: Int32, requirements: [Requirement], level: (Ordinal<Competency>) -> Int) {
    let fit = CompetenceFit(requirements: requirements, level: level)
    (self.bundle, self.fit, meetsMandatory) = (bundle, fit.share, fit.unmetMandatory.isEmpty)
  }

  /// No training.
  package init(untrained officer: Ordinal<Officer>, for position: Ordinal<Position>, _ fits: FitTable) {
    bundle = 0
    fit = fits.share(officer, for: position)
    meetsMandatory = fits.meetsMandatory(officer, for: position)
  }
}
