package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.KeepingTheNetwork;
import org.homeward.casefile.NetworkPerson;
import org.homeward.casefile.NetworkPersonAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingAnOutsideContact;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Coded;
import org.homeward.shared.web.Conflict;
import org.homeward.shared.web.Once;

/** Puts down somebody around the person of a case, or changes, keeps or forgets somebody who is there. */
@Named
@RequestScoped
@Allowed(Permission.LOG_CONTACT)
public class NetworkPersonPage {

    @Inject
    private KeepingTheNetwork keepingTheNetwork;
    @Inject
    private RecordingAnOutsideContact recordingAnOutsideContact;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private final Once<List<String>> counterparts = new Once<>(() -> recordingAnOutsideContact.counterparts(openedCase.getId()));
    private final Once<NetworkPerson> person = new Once<>(() -> openedCase.own(keepingTheNetwork.open(id())));

    private Form form = new Form();
    private String stillNeeded;

    public void open() {
        if (!isFresh()) {
            Conflict.Stored<Form> stored = stored();
            form = stored.form();
            conflict.opened(stored);
        }
    }

    public boolean isFresh() {
        return id() == null;
    }

    public NetworkPerson getPerson() {
        return person.get();
    }

    public List<String> getCounterparts() {
        return counterparts.get();
    }

    public void save() {
        answer.to(() -> {
            if (isFresh()) {
                keepingTheNetwork.add(openedCase.getId(), form.told());
            } else {
                conflict.settle(form, this::stored, version -> keepingTheNetwork.change(id(), form.told(), version));
            }
        }, () -> network("network-kept"));
    }

    public void keep() {
        answer.to(() -> keepingTheNetwork.keep(getPerson().getId(), stillNeeded), () -> network("network-kept"));
    }

    public void forget() {
        answer.to(() -> keepingTheNetwork.forget(getPerson().getId()), () -> network("network-forgotten"));
    }

    private String network(String done) {
        return "/casefile/network?case=" + openedCase.getId() + "&done=" + done;
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElse(null);
    }

    private Conflict.Stored<Form> stored() {
        NetworkPerson now = openedCase.own(keepingTheNetwork.open(id()));
        Form stored = new Form();
        stored.name = now.getName();
        stored.counterpart = now.getCounterpart();
        stored.tie = now.getTie();
        stored.effect = now.getEffect();
        stored.because = now.getBecause();
        return new Conflict.Stored<>(stored, now.getVersion(), Optional::empty);
    }

    public Form getForm() {
        return form;
    }

    public String getStillNeeded() {
        return stillNeeded;
    }

    public void setStillNeeded(String stillNeeded) {
        this.stillNeeded = stillNeeded;
    }

    /** What the page asks. */
    public static class Form {

        private String name;
        private String counterpart = "unknown";
        private String tie = "unknown";
        private String effect = "unknown";
        private String because;

        NetworkPersonAsTold told() {
            return new NetworkPersonAsTold(name, counterpart, tie, effect, because);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @Coded("counterpart")
        public String getCounterpart() {
            return counterpart;
        }

        public void setCounterpart(String counterpart) {
            this.counterpart = counterpart;
        }

        @Coded("network-tie")
        public String getTie() {
            return tie;
        }

        public void setTie(String tie) {
            this.tie = tie;
        }

        @Coded("network-effect")
        public String getEffect() {
            return effect;
        }

        public void setEffect(String effect) {
            this.effect = effect;
        }

        public String getBecause() {
            return because;
        }

        public void setBecause(String because) {
            this.because = because;
        }
    }
}
