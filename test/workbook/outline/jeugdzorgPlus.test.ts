import { holdOutline } from "./outline";

holdOutline("jeugdzorgPlus");
