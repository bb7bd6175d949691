import { holdOutline } from "./outline";

holdOutline("kompas");
