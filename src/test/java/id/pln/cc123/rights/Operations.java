package id.pln.cc123.rights;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every operation that Camunda's REST resources on the class path answer to, such as {@code GET /task/{id}/form}. */
final class Operations {

  private final Set<String> found = new TreeSet<>();

  /** @return those of an engine: the same at {@code /engine-rest} and behind the web applications */
  static Set<String> ofEngine() {
    return of("", List.of(DefaultProcessEngineRestServiceImpl.class));
  }

  /** @return those of the web applications and their plugins */
  static Set<String> ofWebApplications() {
    Set<String> all = new TreeSet<>();
    all.addAll(of("/camunda/api/admin", new AdminApplication().getClasses()));
    all.addAll(of("/camunda/api/cockpit", new CockpitApplication().getClasses()));
    all.addAll(of("/camunda/api/tasklist", new TasklistApplication().getClasses()));
    all.addAll(of("/camunda/api/welcome", new WelcomeApplication().getClasses()));
    return all;
  }

  private static Set<String> of(String prefix, Collection<Class<?>> resources) {
    Operations operations = new Operations();
    resources.forEach(resource -> {
      Path path = find(typesOf(resource).map(type -> type.getAnnotation(Path.class)));
      if (path != null) {
        operations.walk(resource, prefix + slash(path.value()));
      }
    });
    return operations.found;
  }

  private void walk(Class<?> resource, String prefix) {
    for (Method method : methods(resource)) {
      Path path = annotation(resource, method, Path.class);
      String full = prefix + (path == null ? "" : slash(path.value()));
      List<String> verbs = declarations(resource, method).flatMap(declared -> Arrays.stream(declared.getAnnotations()))
          .map(found -> found.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull).map(HttpMethod::value).toList();
      verbs.forEach(verb -> add(verb, full, annotation(resource, method, Produces.class)));
      if (verbs.isEmpty() && path != null) {
        walk(method.getReturnType(), full);
      }
    }
  }

  private void add(String verb, String path, Produces produces) {
    String plain = path.replaceAll("\\{\\s*(\\w+)[^}]*}+", "{$1}").replaceAll("(?<=.)/$", "");
    found.add(verb + " " + plain);
    if (produces != null && verb.equals("GET") && List.of(produces.value()).contains(Hal.APPLICATION_HAL_JSON)) {
      found.add("GET(hal) " + plain);
    }
  }

  private static Collection<Method> methods(Class<?> resource) {
    Set<String> seen = new LinkedHashSet<>();
    List<Method> methods = new ArrayList<>();
    for (Method method : resource.getMethods()) {
      if (!method.isBridge() && seen.add(method.getName() + Arrays.toString(method.getParameterTypes()))) {
        methods.add(method);
      }
    }
    return methods;
  }

  private static <A extends Annotation> A annotation(Class<?> resource, Method method, Class<A> type) {
    return find(declarations(resource, method).map(declared -> declared.getAnnotation(type)));
  }

  private static <A> A find(Stream<A> all) {
    return all.filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static Stream<Method> declarations(Class<?> resource, Method method) {
    return typesOf(resource).flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(declared ->
        declared.getName().equals(method.getName()) && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
  }

  private static Stream<Class<?>> typesOf(Class<?> type) {
    return type == null ? Stream.empty() : Stream.concat(Stream.concat(Stream.of(type), typesOf(type.getSuperclass())),
        Arrays.stream(type.getInterfaces()).flatMap(Operations::typesOf));
  }

  private static String slash(String path) {
    return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
  }
}
