package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;

/** Asks for the code after the password was right. */
@Named
@RequestScoped
@Allowed(Permission.PUBLIC)
public class SecondStepPage extends AsksForASecondProof {

    private String code;

    public SecondStepPage() {
        super("/access/second-step");
    }

    @Override
    void prove(Session halfway) {
        halfway.finish(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
