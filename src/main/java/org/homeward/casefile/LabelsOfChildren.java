package org.homeward.casefile;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.access.Guarded;
import org.homeward.shared.OfACase;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

/**
 * Stands after the guard around every use case: what is written into a child's file puts none of the labels on anybody
 * that {@link Labels} refuses. It looks at whatever the act was given, so that no form can be forgotten.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class LabelsOfChildren {

    @Inject
    private Labels labels;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CurrentUser currentUser;

    @AroundInvoke
    Object refuse(InvocationContext act) throws Exception {
        Object result = act.proceed();
        List<Refusal> found = new ArrayList<>();
        Parameter[] parameters = act.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            look(parameters[i].getName(), parameters[i], act.getParameters()[i], found);
        }
        if (!found.isEmpty() && cases(result, act.getParameters()).anyMatch(caseFiles::isAChilds)) {
            throw new RefusedException(found);
        }
        return result;
    }

    /** Texts, those inside what was told, and those in lists. What a list is asked for is no writing, names are names, and what the person said stays as it was said. */
    private void look(String field, AnnotatedElement marked, Object given, List<Refusal> found) {
        if (marked.isAnnotationPresent(AsSaid.class)) {
            return;
        }
        if (given instanceof String text && !field.toLowerCase(Locale.ROOT).endsWith("name")) {
            labels.refusedOfChildren().forEach(label -> label.foundIn(text).ifPresent(word -> found.add(Refusal.at(field, "casefile.label-refused", word, label.instead()))));
        } else if (given instanceof Collection<?> many) {
            many.forEach(one -> look(field, marked, one, found));
        } else if (given instanceof Record told && !told.getClass().getSimpleName().endsWith("Query")) {
            for (RecordComponent part : told.getClass().getRecordComponents()) {
                look(part.getName(), part, value(told, part), found);
            }
        }
    }

    private static Object value(Record told, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " of " + told.getClass(), e);
        }
    }

    private Stream<UUID> cases(Object result, Object[] given) {
        Stream<Object> results = result instanceof Collection<?> many ? many.stream().map(one -> (Object) one) : Stream.ofNullable(result);
        return Stream.concat(Stream.of(results, Arrays.stream(given)).flatMap(all -> all).filter(OfACase.class::isInstance).map(thing -> ((OfACase) thing).caseId()),
                Stream.ofNullable(currentUser.reached())).filter(Objects::nonNull);
    }
}
