internal import CWorkbooks
internal import Foundation

/// What the XML library may hold in memory while it reads one part.
///
/// It keeps every name of an element or attribute that it meets until the part ends: a part of 400 MB can name enough of
/// them to fill gigabytes, though no tag is long. It asks these functions for memory instead of the system, without saying
/// for which part, so that the one being read is known by thread.
final class XMLMemory {
  /// Whether the library asked for more than it may hold.
  private(set) var isExhausted = false
  private var used = 0
  private let most: Int

  /// Creates an empty memory.
  ///
  /// - Parameter most: The bytes that may be held at once.
  init(most: Int) { self.most = most }

  /// Makes this the memory of the thread.
  ///
  /// - Returns: The one before, to which ``leave(_:)`` goes back; parts may be read while another is.
  func enter() -> UnsafeMutableRawPointer? {
    guard let key = XMLMemory.key else { return nil }
    let outer = pthread_getspecific(key)
    pthread_setspecific(key, Unmanaged.passUnretained(self).toOpaque())
    return outer
  }

  /// Goes back to the memory that the thread had before.
  static func leave(_ outer: UnsafeMutableRawPointer?) {
    if let key { pthread_setspecific(key, outer) }
  }

  /// The functions that the library asks.
  static var functions: XML_Memory_Handling_Suite {
    XML_Memory_Handling_Suite(
      malloc_fcn: { XMLMemory.current?.take($0) },
      realloc_fcn: { XMLMemory.current?.resize($0, to: $1) },
      free_fcn: { XMLMemory.current?.give($0) })
  }

  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0 ? key : nil
  }()

  private static var current: XMLMemory? {
    guard let key, let memory = pthread_getspecific(key) else { return nil }
    return Unmanaged<XMLMemory>.fromOpaque(memory).takeUnretainedValue()
  }

  /// The bytes in front of each block that hold its size; blocks have to begin at multiples of it.
  private static let header = 16

  private func take(_ size: Int) -> UnsafeMutableRawPointer? { resize(nil, to: size) }

  private func resize(_ block: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer? {
    let start = block.map { $0 - XMLMemory.header }
    let before = start?.load(as: Int.self) ?? 0
    guard size >= 0, size - before <= most - used else {
      isExhausted = true
      return nil
    }
    guard let new = realloc(start, size + XMLMemory.header) else { return nil }
    used += size - before
    new.storeBytes(of: size, as: Int.self)
    return new + XMLMemory.header
  }

  private func give(_ block: UnsafeMutableRawPointer?) {
    guard let block else { return }
    let start = block - XMLMemory.header
    used -= start.load(as: Int.self)
    free(start)
  }
}
