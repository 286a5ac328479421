package org.homeward.access;

import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.RefusedException;

/** The second step of signing in: the name and the password were right, now comes the code. Until then there is no session. */
@UseCase
public class GivingTheSecondProof {

    @Inject
    private LettingIn lettingIn;
    @Inject
    private CodeStep codeStep;

    /** The ways this person may take, by the secret of the halfway cookie; empty when there is nothing to go on with. */
    @Allowed(value = Permission.PUBLIC, audit = false)
    public List<SecondStep> ways(String halfwaySecret) {
        return lettingIn.halfway(halfwaySecret).map(lettingIn::steps).orElse(List.of());
    }

    /** @return the secret for the session's cookie */
    @Allowed(Permission.PUBLIC)
    public String withCode(String halfwaySecret, String code, Visit visit) {
        UserAccount account = lettingIn.halfway(halfwaySecret).orElseThrow(() -> new RefusedException("access.second-step.over"));
        codeStep.check(account, code, visit);
        return lettingIn.finish(halfwaySecret, How.PASSWORD_AND_CODE, visit);
    }
}
