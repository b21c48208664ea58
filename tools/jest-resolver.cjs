// Our relative imports name the `.js` that the build makes; the source beside them is `.ts`.
module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch (error) {
    if (!/^\.{1,2}\/.*\.js$/.test(request) || options.basedir.includes('/node_modules/')) throw error;
    return options.defaultResolver(request.slice(0, -3), options);
  }
};
