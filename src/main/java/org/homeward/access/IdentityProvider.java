package org.homeward.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import org.homeward.shared.RefusedException;

/**
 * The identity provider of the organisation, spoken to by OpenID Connect (authorization code with PKCE). It is asked
 * who somebody is and nothing else, and called only when it is set. What it answers counts only when it was signed by it, for us, for
 * this very visit, now.
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Logger LOG = Logger.getLogger(IdentityProvider.class.getName());
    /** How far its clock may be from ours, in seconds. */
    private static final int CLOCK_SKEW = 60;
    private static final int PATIENCE_MILLIS = 5_000;
    /** Signatures that only the provider can make; a shared secret or none at all is not among them. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS256,
            JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final Optional<ProviderSettings> settings;
    private final AtomicReference<Known> known = new AtomicReference<>();
    /** A provider that hangs must not hold every thread of ours. */
    private final Semaphore calls = new Semaphore(8);

    /** What its discovery document told, kept until the next start; its keys are fetched anew when it signs with one we do not know. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    }

    private interface Call<T> {
        T make(Known provider) throws IOException, GeneralException, BadJOSEException, JOSEException;
    }

    public IdentityProvider() {
        this(ProviderSettings.read());
    }

    IdentityProvider(Optional<ProviderSettings> settings) {
        this.settings = settings;
    }

    public boolean isSet() {
        return settings.isPresent();
    }

    /** As people know it, for the words on the page; empty when there is none. */
    public String getName() {
        return settings.map(ProviderSettings::name).orElse("");
    }

    /**
     * The address at which the provider asks somebody who they are.
     *
     * @param again whether they must prove it now, even if they did before
     */
    public URI door(ProviderVisit visit, boolean again) {
        return call(provider -> {
            ProviderSettings set = settings.orElseThrow();
            Scope scope = Scope.parse(set.userNameClaim().startsWith("email") ? "openid profile email" : "openid profile");
            AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(ResponseType.CODE, scope, new ClientID(set.clientId()), set.back())
                    .endpointURI(provider.metadata.getAuthorizationEndpointURI()).state(visit.state()).nonce(visit.nonce())
                    .codeChallenge(visit.verifier(), CodeChallengeMethod.S256);
            return (again ? request.prompt(Prompt.Type.LOGIN).maxAge(0) : request).build().toURI();
        });
    }

    /** The address at which somebody who came through the provider also leaves it; none when it offers none. */
    public Optional<URI> exit() {
        return Optional.ofNullable(known.get()).map(provider -> provider.metadata.getEndSessionEndpointURI()).map(address -> new LogoutRequest(address, null, null,
                new ClientID(settings.orElseThrow().clientId()), settings.orElseThrow().homeward().resolve("/access/sign-in"), null, null).toURI());
    }

    /**
     * Asks who came back from that visit.
     *
     * @param answer the parameters of the address the provider sent the browser to
     * @throws RefusedException the provider is away, or its answer is not to be believed
     */
    Asserted ask(ProviderVisit visit, Map<String, List<String>> answer) {
        return call(provider -> {
            IDTokenClaimsSet claims = provider.validator.validate(token(provider, visit, code(visit, answer)).getOIDCTokens().getIDToken(), visit.nonce());
            if (claims.getAuthorizedParty() != null && !claims.getAuthorizedParty().getValue().equals(settings.orElseThrow().clientId())) {
                throw new ParseException("made for another client"); // the library leaves this one to us
            }
            return new Asserted(claims.getIssuer().getValue(), claims.getSubject().getValue(), userName(claims), provedAt(claims), provedTwice(claims));
        });
    }

    private AuthorizationCode code(ProviderVisit visit, Map<String, List<String>> answer) throws ParseException {
        AuthenticationResponse response = AuthenticationResponseParser.parse(settings.orElseThrow().back(), answer);
        if (!response.indicatesSuccess() || !visit.state().equals(response.getState()) || response.toSuccessResponse().getAuthorizationCode() == null) {
            throw new ParseException("no code for this visit");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private OIDCTokenResponse token(Known provider, ProviderVisit visit, AuthorizationCode code) throws IOException, ParseException {
        ProviderSettings set = settings.orElseThrow();
        ClientID client = new ClientID(set.clientId());
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, set.back(), visit.verifier());
        URI address = provider.metadata.getTokenEndpointURI();
        HTTPRequest request = set.clientSecret().map(secret -> new TokenRequest(address, new ClientSecretBasic(client, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest(address, client, grant)).toHTTPRequest();
        patiently(request);
        TokenResponse response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new ParseException("no token: " + response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokenResponse) response.toSuccessResponse();
    }

    /** An address of mail is somebody's user name only when the provider says that it was verified. */
    private String userName(IDTokenClaimsSet claims) {
        String claim = settings.orElseThrow().userNameClaim();
        boolean vouchedFor = !claim.equals("email") || Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return vouchedFor ? claims.getStringClaim(claim) : null;
    }

    private static Instant provedAt(IDTokenClaimsSet claims) {
        return claims.getAuthenticationTime() == null ? null : claims.getAuthenticationTime().toInstant();
    }

    private boolean provedTwice(IDTokenClaimsSet claims) {
        Set<String> proofs = new HashSet<>();
        Optional.ofNullable(claims.getAMR()).orElse(List.of()).forEach(method -> proofs.add(method.getValue()));
        Optional.ofNullable(claims.getACR()).ifPresent(level -> proofs.add(level.getValue()));
        proofs.retainAll(settings.orElseThrow().secondFactor());
        return !proofs.isEmpty();
    }

    /** In one line of the log: whoever pretends to be the provider writes these words. */
    private static String told(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("[\r\n]+", " ");
    }

    private <T> T call(Call<T> call) {
        if (!calls.tryAcquire()) {
            throw new RefusedException("access.sign-in.provider-away");
        }
        try {
            return call.make(provider());
        } catch (IOException | KeySourceException away) {
            LOG.warning("the identity provider is away: " + told(away));
            throw new RefusedException("access.sign-in.provider-away");
        } catch (GeneralException | BadJOSEException | JOSEException wrong) {
            LOG.warning("the identity provider's answer does not count: " + told(wrong));
            throw new RefusedException("access.sign-in.provider-refused");
        } finally {
            calls.release();
        }
    }

    private Known provider() throws IOException {
        Known provider = known.get();
        return provider == null ? discover() : provider;
    }

    private Known discover() throws IOException {
        ProviderSettings set = settings.orElseThrow();
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(set.issuer()), IdentityProvider::patiently);
            var keys = JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, 100_000))
                    .refreshAheadCache(false).build();
            IDTokenValidator validator = new IDTokenValidator(metadata.getIssuer(), new ClientID(set.clientId()), new JWSVerificationKeySelector<>(SIGNATURES, keys), null);
            validator.setMaxClockSkew(CLOCK_SKEW);
            known.set(new Known(metadata, validator));
            return known.get();
        } catch (GeneralException wrong) {
            throw new IOException("its discovery document cannot be used: " + wrong.getMessage(), wrong);
        }
    }

    private static void patiently(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
    }
}
