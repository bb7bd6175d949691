import { front, opened, type Opened } from "./opened";

/** Four pixels wide, two high. */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAFElEQVR4nGNgYGD4z8DAwMAABQAEGgEBOaHUfwAAAABJRU5ErkJggg==";

let excel: Opened;
beforeEach(async () => { excel = await opened(); });

const add = () => excel.run((context) => { front(context).shapes.addImage(png).name = "Kaart"; });

test("a picture stands at the top left in its own size, a pixel is three quarters of a point", async () => {
  await add();
  const shape = await excel.loaded((context) => front(context).shapes.getItem("Kaart"), "left,top,width,height,type,lockAspectRatio");
  expect(shape.toJSON()).toMatchObject({ left: 0, top: 0, width: 3, height: 1.5, type: "Image", lockAspectRatio: true });
});

test("its height follows its width as long as its proportions are locked", async () => {
  await add();
  await excel.run((context) => { front(context).shapes.getItem("Kaart").width = 400; });
  expect((await excel.loaded((context) => front(context).shapes.getItem("Kaart"), "height")).height).toBe(200);
});

test("what is no picture is refused", async () => {
  expect(await excel.refused((context) => front(context).shapes.addImage("geen plaatje"))).toBe("InvalidArgument");
  expect(await excel.refused((context) => front(context).shapes.addImage("R0lGODlhAQABAAAAACw="))).toBe("InvalidArgument");
});

test("it is found by its name, taken away, and not touched on a protected sheet", async () => {
  await add();
  expect(await excel.refused((context) => front(context).shapes.getItem("Foto"))).toBe("ItemNotFound");
  await excel.run((context) => front(context).protection.protect());
  expect(await excel.refused((context) => front(context).shapes.getItem("Kaart").delete())).toBe("AccessDenied");
  await excel.run((context) => front(context).protection.unprotect());
  await excel.run((context) => front(context).shapes.getItem("Kaart").delete());
  expect((await excel.loaded((context) => front(context).shapes.getItemOrNullObject("Kaart"), "name")).isNullObject).toBe(true);
});
