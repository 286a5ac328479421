package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalDouble;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.Agreement;
import org.homeward.judgement.SeeingAgreement;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** How far two people agree in their judgements, with honest words about small numbers. */
@Named
@RequestScoped
@Allowed(Permission.SEE_AGREEMENT)
public class AgreementPage {

    /** With fewer pairs than that one of them more or less turns a coefficient over; the page then shows what was counted and no more. */
    private static final int FEWEST = 10;
    /** From so many on it says something; still not much about rare answers. */
    private static final int ENOUGH = 30;

    @Inject
    private SeeingAgreement seeing;
    @Inject
    private PageTexts page;

    private final Once<SeeingAgreement.Figures> figures = new Once<>(() -> seeing.all());

    public SeeingAgreement.Figures getFigures() {
        return figures.get();
    }

    /** How much the figures can carry. */
    public String getCaution() {
        long made = getFigures().made();
        return page.say(made == 0 ? "judgement.agreement.none" : made < FEWEST ? "judgement.agreement.too-few" : made < ENOUGH ? "judgement.agreement.few"
                : "judgement.agreement.enough", made, FEWEST, ENOUGH);
    }

    public boolean isReckoned() {
        return getFigures().made() >= FEWEST;
    }

    public String kappa(Agreement<?> agreement) {
        return say(agreement.kappa());
    }

    public String ac1(Agreement<?> agreement) {
        return say(agreement.ac1());
    }

    private String say(OptionalDouble coefficient) {
        return coefficient.isPresent() ? page.say("judgement.agreement.coefficient", coefficient.getAsDouble()) : page.say("judgement.agreement.undefined");
    }
}
