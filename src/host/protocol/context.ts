import { type Profile, requirementSets } from "../profile";

/** What the page that plays Excel tells about itself and the add-in. */
export interface FrameOptions {
  /** Names this add-in's conversation; any text without "|". */
  conversation: string;
  /** The add-in's id from its manifest. */
  addinId: string;
  addinName: string;
  /** Origin of the host page, such as "http://localhost:3000". */
  origin: string;
  /** Address of the workbook; office.js shows it as the document's URL. */
  documentUrl: string;
  /** Language of the user interface, "nl-NL" or "en-US"; the profile's culture is that of numbers and dates. */
  locale: string;
  profile: Profile;
}

/** The add-in iframe's name: office.js reads from it that Excel on the web is its host. */
export function frameName(options: FrameOptions): string {
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: `Excel|Web|16.00|${options.locale}|${options.conversation}|telemetry|disableLogging|0`,
    xdmInfo: `${options.conversation}|${options.addinId}|${options.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What office.js learns of its host before `Office.onReady` resolves. `settings` are [name, JSON text] pairs. */
export function appContext(options: FrameOptions, settings: [string, string][]): Record<string, unknown> {
  return {
    _id: options.addinId,
    // 16 is Excel on the web; office.js has no other number for a host in an iframe.
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18129.40000",
    _appUILocale: options.locale,
    _dataLocale: options.profile.culture,
    _docUrl: options.documentUrl,
    // 1 is read and write: OSF.ClientMode of the office.js for hosts on the web. With 0 the pane would take the workbook for one that is only viewed.
    _clientMode: 1,
    _settings: settings,
    // 0 is inserted by the user.
    _reason: 0,
    // 0 is a task pane.
    _osfControlType: 0,
    _eToken: "",
    _correlationId: options.conversation,
    _appInstanceId: options.addinId,
    _requirementMatrix: JSON.stringify(requirementSets(options.profile)),
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: options.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
  };
}

/** What the page at `<office.js folder>/AgaveErrorUX/index.html` must answer to any message for the host to be trusted over http. */
export const trustAnswer = JSON.stringify({ hostUserTrusted: true });
