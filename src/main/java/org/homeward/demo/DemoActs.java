package org.homeward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.UseCase;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ChangingTheHousehold;
import org.homeward.flags.Flag;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Yaml;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;

/**
 * Does an act of a story: {@code act: LoggingAContact.log} names a use case and its method, {@code told:} what it is
 * given. What it is about is a thing that came of an earlier act or a person ({@code about:}), the open flag or task of
 * that name in a case ({@code flag: CN-02}, {@code task: review}), or its open safety response ({@code danger: kamil}).
 */
@ApplicationScoped
public class DemoActs {

    private static final int ALL_TASKS = 200;

    @Inject
    private BeanManager beans;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private RespondingToDanger danger;
    @Inject
    private SeeingWorkDue workDue;
    @Inject
    private DemoParts parts;
    @Inject
    private HomewardClock clock;

    void act(Yaml step, DemoNames names) {
        String[] act = step.text("act").split("\\.");
        Object useCase = useCase(act[0], step);
        Method method = Arrays.stream(useCase.getClass().getSuperclass().getMethods()).filter(m -> act.length == 2 && m.getName().equals(act[1])).findFirst()
                .orElseThrow(() -> step.get("act").wrong(act[0] + " has no act of that name"));
        try {
            Object result = method.invoke(useCase, given(method, step, names));
            step.find("as").ifPresent(name -> names.put(name.text(), made(result)));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException(step.fileName() + ", line " + step.line(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entity made(Object result) {
        if (result instanceof Optional<?> found) {
            return made(found.orElseThrow());
        }
        return result instanceof ChangingTheHousehold.Added added ? added.person() : (Entity) result;
    }

    private Object useCase(String name, Yaml step) {
        Bean<?> bean = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(b -> b.getBeanClass().getSimpleName().equals(name) && b.getBeanClass().isAnnotationPresent(UseCase.class)).findFirst()
                .orElseThrow(() -> step.get("act").wrong("there is no act called «" + name + "»"));
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    private Object[] given(Method method, Yaml step, DemoNames names) {
        Parameter[] parameters = method.getParameters();
        Entity subject = subject(step, names, Arrays.stream(parameters).anyMatch(p -> p.getName().equals("personId")));
        DemoArguments arguments = new DemoArguments(names, subject == null ? 0 : subject.getVersion(), clock.instant(), clock.getZone());
        String[] keys = Arrays.stream(parameters).map(p -> DemoArguments.key(p.getName())).toArray(String[]::new);
        return Arrays.stream(parameters).map(p -> argument(p, step, names, subject, arguments, keys)).toArray();
    }

    private static Object argument(Parameter parameter, Yaml step, DemoNames names, Entity subject, DemoArguments arguments, String[] keys) {
        String name = parameter.getName();
        if (name.equals("caseId")) {
            return names.id(step.get("case"));
        }
        if (name.equals("number")) {
            return ((CaseFile) names.thing(step.get("case"))).getNumber();
        }
        if (parameter.getType().isRecord()) {
            return arguments.record(step.get("told"), parameter.getType(), keys);
        }
        Optional<Yaml> told = step.find("told");
        if (!name.equals("told")) {
            told = told.filter(t -> !t.isList()).flatMap(t -> t.find(DemoArguments.key(name)));
        }
        return parameter.getType() == UUID.class && subject != null && told.isEmpty() ? subject.getId()
                : arguments.part(name, told, parameter.getType(), parameter.getParameterizedType(), step);
    }

    /** What the act is about, as it stands now; null when it is about nothing but the case. */
    private Entity subject(Yaml step, DemoNames names, boolean aPerson) {
        if (step.find("about").isPresent()) {
            return parts.find(aPerson ? names.person(step.get("about")) : names.thing(step.get("about")));
        }
        if (step.find("flag").isPresent()) {
            return openFlag(names.id(step.get("case")), step.get("flag"));
        }
        if (step.find("danger").isPresent()) {
            return openDanger(names.id(step.get("danger")), step.get("danger"));
        }
        return step.find("task").isPresent() ? openTask(names.id(step.get("case")), step.get("task")) : null;
    }

    private Flag openFlag(UUID caseId, Yaml indicator) {
        return readingFlags.ofCase(caseId).stream().filter(f -> f.getIndicator().equals(indicator.text()) && f.isOpen()).findFirst()
                .orElseThrow(() -> indicator.wrong("no flag " + indicator.text() + " is open"));
    }

    private SafetyResponse openDanger(UUID caseId, Yaml name) {
        return danger.ofCase(caseId).stream().filter(SafetyResponse::isOpen).findFirst()
                .orElseThrow(() -> name.wrong("no safety response is open for «" + name.text() + "»"));
    }

    private Task openTask(UUID caseId, Yaml kind) {
        return workDue.ofCase(caseId, ALL_TASKS).stream().filter(t -> t.getKind().equals(kind.text())).findFirst()
                .orElseThrow(() -> kind.wrong("no task " + kind.text() + " is open"));
    }
}
