public import Workplace

extension English {
  /// For example `The user was saved`.
  public func notice(_ notice: WorkplaceNotice) -> String {
    switch notice {
    case .userSaved: "The user was saved."
    case .userDisabled: "The user was disabled and signed out."
    case .userEnabled: "The user can sign in again."
    case .languageSaved: "The language was saved."
    case .passwordSaved: "The password was saved."
    case .passwordSet: "The password was saved. Sign in with it now."
    case .signedOut: "You are signed out."
    case .caseAdded: "The case was added and checked."
    case .versionAdded: "The version was added and checked."
    case .caseRenamed: "The case has its new name."
    case .cellCorrected: "The cell was corrected. This is the new version."
    case .correctionWithdrawn: "The correction was taken back. This is the new version."
    case .runAsked: "The run was started, or starts when its turn comes."
    case .runStopped: "The run was asked to stop."
    case .decided: "The decision is saved. It was checked against the others."
    case .takenBack: "The decision was taken back."
    case .planAdvanced: "The plan has a new state."
    case .planAnswered: "The answer was saved."
    }
  }

  /// For example `There is no such page`.
  public func words(_ fault: PageFault) -> PageFaultWords {
    switch fault {
    case .notFound:
      PageFaultWords("There is no such page", "The address may be mistyped, or what it showed is there no more.")
    case .methodNotAllowed:
      PageFaultWords("This cannot be done here", "Go back to the page before and use its buttons.")
    case .notUnderstood:
      PageFaultWords("The request could not be read", "Go back to the page before, reload it and try again.")
    case .notAllowed(let roles):
      PageFaultWords(
        "This page is not for your role",
        "It is for: \(list(roles.map { uncapitalized(label(of: $0)) })). Nothing was changed.")
    case .plan(let refusal): PageFaultWords("This cannot be done with the plan now", sentence(refusal))
    case .foreignForm:
      PageFaultWords(
        "The form could not be taken",
        "It was opened before you signed in or out, or came from another site. Nothing was changed: open the page again "
          + "and send it once more.")
    case .tooLarge(let most):
      PageFaultWords("This is too large", "At most \(grouped(most, "byte")) are taken here. Nothing was changed.")
    case .store(let fault): PageFaultWords("The data cannot be used at the moment", sentence(fault))
    case .busy:
      PageFaultWords("Many people sign in at this moment", "Wait some seconds and try again. Nothing was changed.")
    case .fault(let number):
      PageFaultWords(
        "The program made a mistake",
        "Nothing was changed. Try again, and tell your administrator the number \(number): the log of the server has "
          + "more about it.")
    }
  }

  /// For example `Another server uses the folder 'data'`.
  public func sentence(_ fault: StoreFault) -> String {
    switch fault {
    case .folderNotMade(let folder, let reason):
      "The folder '\(folder)' cannot be made (\(reason)). Make it, or give another one with --data."
    case .folderNotUsable(let folder, let reason):
      "The folder '\(folder)' cannot be used (\(reason)). Give the user of the server the right to read and write it."
    case .notAFolder(let folder): "'\(folder)' is no folder. Give another one with --data."
    case .folderOpenToOthers(let folder):
      "Other users of this machine may enter the folder '\(folder)'. If it is the right one, close it: chmod 700 '\(folder)'."
    case .inUse(let folder):
      "Another server uses the folder '\(folder)'. Stop it first, or give another folder with --data."
    case .madeByNewerVersion(let folder):
      "A newer Cadre wrote the data in '\(folder)'. Use that one or a newer one: nothing was changed."
    case .damaged(let folder):
      "The data in '\(folder)' are damaged, or are not Cadre's. Nothing was changed: put the last backup in their place."
    case .diskFull(let folder):
      "There is no room left on the disk of '\(folder)'. Nothing of this change was saved, and nothing earlier is lost: "
        + "make room and try again."
    case .readOnly(let folder):
      "The data in '\(folder)' may only be read. Give the user of the server the right to write them."
    case .clockBehind(let now, let last):
      "The clock of the server says \(moment(now)), but the last change was at \(moment(last)). Set the clock right: until "
        + "then nothing is saved, and nothing is lost. If it is right now and was wrong before, whoever runs the server starts it "
        + "once with --accept-clock."
    case .database(let words): "The database says: '\(words)'. Nothing of this change was saved."
    }
  }

  /// For example `Only this machine is answered without a certificate`.
  public func sentence(_ fault: ServerFault) -> String {
    switch fault {
    case .hostNeedsCertificate(let host):
      "Without a certificate the server answers this machine only, not '\(host)': passwords would cross the network for all "
        + "to read. Give --certificate and --key, or leave --host away."
    case .certificateWithoutKey: "--certificate needs --key with its private key."
    case .keyWithoutCertificate: "--key needs --certificate with its certificate."
    case .certificateNotUsable(let file, let reason):
      "'\(file)' cannot be used (\(reason)). Give files in the form PEM."
    case .addressInUse(let host, let port):
      "Another program answers at \(host), port \(port). Stop it, or give another number with --port."
    case .addressNotUsable(let host, let port, let reason):
      "The server cannot answer at \(host), port \(port) (\(reason)). Give another one with --host and --port."
    case .programMissing(let path):
      "The program 'cadre', which checks cases, is not at '\(path)'. Build or install both programs in one folder."
    case .caseNotReadable(let file):
      "The file '\(file)' of --load is not there, or may not be read. Give the path of a workbook (.xlsx) or an archive (.zip)."
    case .caseNotUsable(let file, let problems):
      "'\(file)' cannot be added as a case: \(problems.map { sentence($0) }.joined(separator: " "))"
    case .noUser(let name): "There is no user '\(name)'. The page of users lists all."
    case .disabledUser(let name): "The user '\(name)' is disabled. Another administrator has to enable the user first."
    }
  }

  /// For example `Cadre answers at http://127.0.0.1:8080/. Stop it with Ctrl-C`.
  public func note(_ note: ServerNote) -> String {
    switch note {
    case .listening(let address): "Cadre answers at \(address). Stop it with Ctrl-C."
    case .firstLink(let address, let expiry):
      "There is no administrator yet. Open this address once, until \(moment(expiry)), to add the first: \(address)"
    case .link(let address, let user, let expiry):
      "'\(user)' sets a new password at this address, once, until \(moment(expiry)): \(address)"
    case .loaded(let name, isNew: true): "The case '\(name)' was added."
    case .loaded(let name, isNew: false): "There are cases already, so that '\(name)' was not added."
    case .chain(let state): sentence(state)
    }
  }

  /// For example `The server was not built`.
  public func serverMissing(command: String) -> String {
    "The server (cadre-server) is not beside this program. Build it with '\(command)'."
  }
}
