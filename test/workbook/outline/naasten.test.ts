import { holdOutline } from "./outline";

holdOutline("naasten");
