package org.homeward.access.web;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.SettingUpACodeApp;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** The second proof of one's own account: taking the secret into an app, and the recovery codes, shown once. */
@Named
@RequestScoped
@Allowed(Permission.OWN_SECOND_FACTOR)
public class SecondFactorPage {

    @Inject
    private SettingUpACodeApp settingUp;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<SettingUpACodeApp.State> state = new Once<>(() -> settingUp.state());
    private final Once<SettingUpACodeApp.Offer> offer = new Once<>(() -> settingUp.offer());
    private final Once<QrCode> qr = new Once<>(() -> QrCode.encodeText(offer.get().address(), QrCode.Ecc.MEDIUM));

    private String code;
    private List<String> codes = List.of();

    /** Whether the page offers a secret: there is no app yet, or another telephone shall take its place. */
    public boolean isOffering() {
        return codes.isEmpty() && (state.get().since().isEmpty() || request.getParameter("another") != null);
    }

    public SettingUpACodeApp.State getState() {
        return state.get();
    }

    /** In groups of four, easier to type. */
    public String getSecret() {
        return offer.get().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** How many modules the QR code has on each side, with the quiet zone of four around it. */
    public int getQrSize() {
        return qr.get().size + 8;
    }

    /** The dark modules as the path of an SVG, each a square of one. */
    public String getQrPath() {
        return IntStream.range(0, qr.get().size).boxed().flatMap(y -> IntStream.range(0, qr.get().size).filter(x -> qr.get().getModule(x, y))
                .mapToObj(x -> "M" + (x + 4) + " " + (y + 4) + "h1v1h-1z")).collect(Collectors.joining());
    }

    public void confirm() {
        answer.stay(() -> codes = settingUp.confirm(code));
    }

    public void newCodes() {
        answer.stay(() -> codes = settingUp.newRecoveryCodes());
    }

    public void stop() {
        answer.to(settingUp::stopUsing, () -> "/access/account?done=second-factor-stopped");
    }

    /** The recovery codes that were made just now; never shown again. */
    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
