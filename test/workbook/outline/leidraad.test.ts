import { holdOutline } from "./outline";

holdOutline("leidraad");
