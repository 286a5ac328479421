package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

/**
 * Answers a sent form: does the act and goes on to the next page, or stays with everything typed and each refusal
 * beside its field. {@code answer.to(() -> intake.register(form), () -> "/casefile/case?id=…&done=registered")}.
 */
@RequestScoped
public class Answer {

    /** SQL's state for «this is there already»: two did the same thing at the same moment, and the other was first. */
    private static final String ALREADY_THERE = "23505";

    @Inject
    private SentForms sentForms;
    @Inject
    private Event<FormAnswered> formAnswered;
    @Inject
    private PageTexts page;

    /** Does the act; on success redirects to the path that is told afterwards. */
    public void to(Runnable act, Supplier<String> next) {
        stay(() -> {
            act.run();
            go(next.get());
        });
    }

    /** Does the act and shows this very page again, which says what came of it. */
    public void stay(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::tell);
        } catch (RuntimeException e) {
            if (!changedMeanwhile(e)) {
                throw e;
            }
            tell(Refusal.of("general.changed-meanwhile"));
        }
    }

    /** A file that a form makes. */
    public record File(String name, String type, byte[] content) {
    }

    /** What goes into a file of which nobody knows how long it gets. */
    @FunctionalInterface
    public interface Writing {

        void to(Writer file) throws IOException;
    }

    /** Does the act and hands its file to the browser; refusals stay beside the fields. */
    public void download(Supplier<File> act) {
        stay(() -> {
            File file = act.get();
            send(file.name(), file.type(), file.content().length, out -> out.write(file.content()));
        });
    }

    /** The same for a text that may not fit into memory. Nothing is sent before the act has done all of it: half a file would look like a whole one. */
    public void download(String name, String type, Writing act) {
        stay(() -> {
            try {
                Path file = Files.createTempFile("homeward-", null);
                try {
                    try (Writer text = Files.newBufferedWriter(file)) {
                        act.to(text);
                    }
                    send(name, type + ";charset=UTF-8", Files.size(file), out -> Files.copy(file, out));
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Sending {

        void to(OutputStream browser) throws IOException;
    }

    private void send(String name, String type, long length, Sending content) {
        ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
        sentForms.free(out.getRequestParameterMap().get("hw-once"));
        out.setResponseContentType(type);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        out.setResponseHeader("Content-Length", String.valueOf(length));
        try {
            content.to(out.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Leaves for another page of Homeward by GET; names no host, so that a forged Host header leads nobody away. */
    public void go(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        sentForms.answered(sent.get("hw-once"), path);
        if (sent.containsKey("hw-draft")) {
            formAnswered.fire(new FormAnswered(sent.get("hw-draft")));
        }
        faces.getExternalContext().setResponseStatus(303);
        faces.getExternalContext().setResponseHeader("Location", path);
        faces.responseComplete();
    }

    public void tell(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = page.refused(refusal);
        Optional<UIInput> field = field(faces.getViewRoot(), refusal.field());
        field.ifPresent(input -> refuse(faces, input));
        faces.addMessage(field.map(input -> input.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** A refused field shows what was typed into it; left to itself Faces would show an empty one. */
    private static void refuse(FacesContext faces, UIInput input) {
        input.setValid(false);
        if (input instanceof HtmlInputText || input instanceof HtmlInputTextarea) {
            input.setSubmittedValue(faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
    }

    /** The field of that id, wherever it stands on the page (a form is a naming container: asking the page itself finds nothing inside). */
    static Optional<UIInput> field(UIComponent in, String id) {
        if (in instanceof UIInput input && id.equals(input.getId())) {
            return Optional.of(input);
        }
        for (Iterator<UIComponent> parts = in.getFacetsAndChildren(); parts.hasNext();) {
            Optional<UIInput> found = field(parts.next(), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the failure, however deeply wrapped by the transaction, is that somebody else was faster. */
    public static boolean changedMeanwhile(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ChangedMeanwhileException || t instanceof OptimisticLockException
                    || t.getClass().getName().endsWith("persistence.exceptions.OptimisticLockException")
                    || t instanceof SQLException sql && ALREADY_THERE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
