import StaffingDomain

/// Makes up realistic cases of any size from a seed.
///
/// The steps, in order: provinces and communes with places, residents and areas; the frame of posts; the year's
/// workload and the staff it asks for; headcounts; holders by position; officers with their competence; what planners
/// decided; the files. Each step draws from streams of its own, so that one can change without the others.
public enum CaseGenerator {
  /// The files of a case, the same bytes for the same options on every machine.
  ///
  /// Options outside their ranges are moved to the nearest possible value.
  public static func generate(_ options: GenerationOptions) -> GeneratedCase {
    CaseFiles(model: CaseModel(options: options)).write()
  }
}
