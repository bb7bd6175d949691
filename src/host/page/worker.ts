/** What runs in the worker of the local host's page. */
import { answering } from "../engine/answering";
import { bareEngine } from "../engine/bare";
import type { Answered, Asked } from "../engine/inWorker";

const answer = answering(bareEngine(), (answered: Answered) => postMessage(answered));
addEventListener("message", ({ data }: MessageEvent<Asked>) => answer(data));
