import { tooLarge } from "../../file/guard";
import { readBook } from "../../file/read";
import { writeBook } from "../../file/write";
import { fill, say } from "../../messages";
import type { Book } from "../../workbook/types";
import { bindDivider } from "./divider";
import { download } from "./download";
import { buildLayout } from "./layout";
import { ask } from "./notice";
import { readManifest, type RibbonButton } from "./ribbon";
import { showRibbon } from "./ribbonBar";
import { restWhenIdle } from "./rest";
import { Session } from "./session";
import { locale, readSettings, writeSettings, type Settings } from "./settings";
import { showSettings } from "./settingsMenu";
import { words as allWords } from "./words";
import "./page.css";

const SHEET_FILE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Starts the page: a new workbook beside the pane, with buttons for others. */
async function start(root: HTMLElement): Promise<void> {
  let settings = readSettings(location.search);
  const words = allWords[settings.language];
  document.documentElement.lang = settings.language;
  document.title = words.title;
  const addin = readManifest(await (await fetch("/host/manifest.xml")).text(), locale(settings));

  const wake = restWhenIdle(window);
  let session: Session | undefined;
  let fileName = `${words.fileName}.xlsx`;
  const tell = (text: string): void => {
    layout.status.textContent = text;
  };
  const open = (book?: Book): void => {
    session?.close();
    session = new Session({ layout, words, settings, addin, book, wake, refused: (what) => tell(fill(words.refused, { what })) });
    session.showTheme(settings.theme);
  };
  const mayReplace = async (): Promise<boolean> =>
    (await session?.isTouched()) !== true || (await ask(words.title, words.replace, [words.goOn, words.cancel])) === words.goOn;

  const layout = buildLayout(root, words, {
    fresh: async () => {
      if (!(await mayReplace())) return;
      fileName = `${words.fileName}.xlsx`;
      open();
      tell(words.ready);
    },
    open: async (file) => {
      const large = tooLarge(file.size);
      if (large) return tell(say(large, settings.language));
      const book = await readBook(new Uint8Array(await file.arrayBuffer()));
      if (!book.ok) return tell(say(book.problem, settings.language));
      if (!(await mayReplace())) return;
      fileName = file.name;
      open(book.value);
      tell(fill(words.opened, { name: file.name }));
    },
    download: async () => {
      const book = await session?.book();
      const file = book && (await writeBook(book));
      if (!file) return;
      if (!file.ok) return tell(say(file.problem, settings.language));
      download(fileName, file.value, SHEET_FILE);
      tell(fill(words.downloaded, { name: fileName }));
    },
  });

  const press = async (button: RibbonButton): Promise<void> => {
    if (!session) return;
    if (button.action.kind === "show") return session.showPane(button.action.path);
    const { status } = await session.command(button.action.functionName, button.id);
    if (status !== 0) tell(fill(words.commandFailed, { name: button.label }));
  };
  showRibbon(layout.ribbon, addin, (button) => void press(button));
  bindDivider(layout.divider, layout.pane);

  const change = async (chosen: Settings): Promise<void> => {
    history.replaceState(null, "", writeSettings(chosen));
    if (chosen.theme === settings.theme) {
      // Another Excel: it is started anew, with the same workbook.
      keepForReload(await session?.book());
      return location.reload();
    }
    settings = chosen;
    showTheme();
  };
  const showTheme = (): void => {
    document.documentElement.dataset.theme = settings.theme;
    session?.showTheme(settings.theme);
  };
  showSettings(layout.settings, words, settings, (chosen) => void change(chosen), (text) => session?.typeElsewhere(text));
  open(takeKept());
  showTheme();
  tell(words.ready);
}

const KEPT = "netwerkplan-workbook";

/** Keeps the workbook while the page starts again. */
function keepForReload(book: Book | undefined): void {
  if (book) sessionStorage.setItem(KEPT, JSON.stringify(book));
}

function takeKept(): Book | undefined {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept === null ? undefined : (JSON.parse(kept) as Book);
}

const root = document.getElementById("page");
if (!root) throw new Error("the page has no place for the workbook");
void start(root);
