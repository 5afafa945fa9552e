import StaffingDomain

/// A made-up case but for its officers, who are drawn commune by commune when the files are written.
struct CaseModel: Sendable {
  let options: GenerationOptions
  let streams: RandomStreams
  let provinces: [GeneratedProvince]
  let communes: [GeneratedCommune]
  let workloads: [CommuneWorkload]
  /// Holders by commune and position.
  let holders: [[Int]]

  /// The published mean of officers in a commune.
  static let publishedMeanHeadcount = 34.6

  init(options: GenerationOptions) {
    self.options = options
    let streams = RandomStreams(seed: options.seed)
    self.streams = streams
    let geography =
      options.realCommunes.isEmpty
      ? MadeUpGeography.draw(options, streams: streams) : RealGeography.draw(options, streams: streams)
    provinces = geography.provinces
    var communes = geography.communes
    let scale =
      options.officers.map {
        Double($0) / (CaseModel.publishedMeanHeadcount * Double(communes.count))
      } ?? 1
    for place in communes.indices {
      let commune = communes[place]
      communes[place].establishment = EstablishmentFrame.establishment(
        population: commune.population, kind: commune.kind, isMountain: commune.isMountain, scale: scale)
    }
    Headcount.assign(to: &communes, total: options.officers, scale: scale, streams: streams)
    self.communes = communes
    let workloads = communes.indices.map {
      WorkloadDraw.draw(commune: communes[$0], number: $0, scale: scale, streams: streams)
    }
    self.workloads = workloads
    holders = communes.indices.map {
      Occupation.draw(commune: communes[$0], posts: workloads[$0].posts, number: $0, streams: streams)
    }
  }

  /// Empty posts by commune and position: posts less holders, below 0 where more officers than posts are.
  var emptyPosts: [[Int]] {
    zip(workloads, holders).map { workload, holders in zip(workload.posts, holders).map { $0 - $1 } }
  }

  /// The number of officers.
  var officerCount: Int { communes.reduce(0) { $0 + $1.headcount } }
}
