import { holdOutline } from "./outline";

holdOutline("empty");
