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
import java.util.UUID;
import org.homeward.access.UseCase;
import org.homeward.flags.Flag;
import org.homeward.flags.ReadingFlags;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Yaml;

/** Does an act of a story: {@code act: LoggingAContact.log} names a use case and its method, {@code told:} what it is given, {@code about:} a thing that came of an earlier act. */
@ApplicationScoped
public class DemoActs {

    @Inject
    private BeanManager beans;
    @Inject
    private ReadingFlags readingFlags;
    @Inject
    private HomewardClock clock;

    void act(Yaml step, DemoNames names) {
        String[] act = step.text("act").split("\\.");
        Object useCase = useCase(act[0], step);
        Method method = Arrays.stream(useCase.getClass().getSuperclass().getMethods()).filter(m -> act.length == 2 && m.getName().equals(act[1])).findFirst()
                .orElseThrow(() -> step.get("act").wrong(act[0] + " has no act of that name"));
        Object[] given = Arrays.stream(method.getParameters()).map(p -> argument(p, step, names)).toArray();
        try {
            Object result = method.invoke(useCase, given);
            step.find("as").ifPresent(name -> names.put(name.text(), (Entity) result));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof org.homeward.shared.RefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException(step.fileName() + ", line " + step.line(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object useCase(String name, Yaml step) {
        Bean<?> bean = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(b -> b.getBeanClass().getSimpleName().equals(name) && b.getBeanClass().isAnnotationPresent(UseCase.class)).findFirst()
                .orElseThrow(() -> step.get("act").wrong("there is no act called «" + name + "»"));
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    private Object argument(Parameter parameter, Yaml step, DemoNames names) {
        if (parameter.getName().equals("caseId")) {
            return names.id(step.get("case"));
        }
        if (parameter.getType() == UUID.class && step.find("about").isPresent()) {
            return names.id(step.get("about"));
        }
        Flag flag = step.find("flag").isPresent() ? openFlag(names.id(step.get("case")), step) : null;
        if (parameter.getName().equals("flagId") && flag != null) {
            return flag.getId();
        }
        DemoArguments arguments = new DemoArguments(names, flag == null ? 0 : flag.getVersion(), clock.instant(), clock.getZone());
        return parameter.getType().isRecord() ? arguments.record(step.get("told"), parameter.getType())
                : arguments.part(parameter.getName(), step.find("told").flatMap(t -> t.find(DemoArguments.key(parameter.getName()))), parameter.getType(),
                        parameter.getParameterizedType(), step);
    }

    private Flag openFlag(UUID caseId, Yaml step) {
        return readingFlags.ofCase(caseId).stream().filter(f -> f.getIndicator().equals(step.text("flag")) && f.isOpen()).findFirst()
                .orElseThrow(() -> step.get("flag").wrong("no flag " + step.text("flag") + " is open"));
    }
}
