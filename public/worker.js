// A fixed module worker. The page hands it its own program, compiled: the glue’s hashed address and the
// module. The program finds no window here, and keeps the games.
self.onmessage = async ({ data }) => {
  self.onmessage = null;
  const glue = await import(data.glue);
  glue.initSync({ module: data.module });
};
