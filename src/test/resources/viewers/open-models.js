// Finds bpmn-js, dmn-js and form-js in the bundle of the web applications and opens models with them.
(() => {
  let modules;
  self.webpackChunkcamunda_bpm_webapp.push([['open-models'], {}, load => { modules = load; }]);

  const find = (word, isIt) => {
    for (const id of Object.keys(modules.m).filter(id => modules.m[id].toString().includes(word))) {
      for (const type of Object.values(modules(id))) {
        if (typeof type === 'function' && type.prototype && isIt(type.prototype)) {
          return type;
        }
      }
    }
    throw new Error('the bundle has no viewer with ' + word);
  };
  const Bpmn = find('importDefinitions', viewer => 'importXML' in viewer && 'importDefinitions' in viewer);
  const Dmn = find('_getViewProviders', viewer => '_getViewProviders' in viewer && viewer._getViewProviders.call({}).length > 0);
  const Form = find('importSchema', viewer => 'importSchema' in viewer && 'submit' in viewer);

  const container = () => {
    const place = document.createElement('div');
    place.style.cssText = 'width: 1600px; height: 900px';
    document.body.replaceChildren(place);
    return place;
  };
  const drawnIn = canvas => canvas.get('elementRegistry').filter(element => {
    const box = canvas.get('elementRegistry').getGraphics(element).getBBox();
    return box.width + box.height > 0;
  }).map(element => element.id);
  const result = (warnings, drawn) => ({ warnings: warnings.map(warning => String(warning.message || warning)), drawn });

  self.openBpmn = async xml => {
    const viewer = new Bpmn({ container: container() });
    const { warnings } = await viewer.importXML(xml);
    return result(warnings, drawnIn(viewer));
  };

  self.openDmn = async xml => {
    const viewer = new Dmn({ container: container() });
    const { warnings } = await viewer.importXML(xml, { open: false });
    const drawn = [];
    for (const view of viewer.getViews()) {
      warnings.push(...(await viewer.open(view)).warnings);
      drawn.push(...(view.type === 'drd' ? drawnIn(viewer.getActiveViewer()) : []));
    }
    return result(warnings, drawn);
  };

  self.openForm = async schema => {
    const form = new Form({ container: container() });
    const { warnings } = await form.importSchema(JSON.parse(schema), {});
    return result(warnings, form.get('formFieldRegistry').getAll().map(field => field.id));
  };
})();
