package org.homeward.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * Puts our headers on what the server answers before any filter of ours is asked: a request line that is none, an address
 * that cannot be decoded, a folder without its slash. The connector tells of every request that it read, or failed to
 * read, and each already has its answer with it. The way to the connector leads through classes of the server that are
 * published nowhere, hence by name; {@code EveryAnswerIT} notices when another version has others.
 */
public class HeadersOfTheServer implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(HeadersOfTheServer.class.getName());

    private static final Annotation[] ANY = {};

    @Override
    public void contextInitialized(ServletContextEvent started) {
        try {
            connectors().forEach(connector -> connector.getMonitoringConfig().addProbes(new Answers()));
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.SEVERE, "no headers on what the server answers by itself", e);
        }
    }

    private static List<HttpServerFilter> connectors() throws ReflectiveOperationException {
        Object services = Class.forName("org.glassfish.internal.api.Globals").getMethod("getDefaultHabitat").invoke(null);
        Class<?> locator = Class.forName("org.glassfish.hk2.api.ServiceLocator");
        Class<?> connection = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
        Class<?> network = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object grizzly = locator.getMethod("getService", Class.class, Annotation[].class).invoke(services, network, ANY);
        List<HttpServerFilter> connectors = new ArrayList<>();
        for (Object listener : (Collection<?>) locator.getMethod("getAllServices", Class.class, Annotation[].class).invoke(services, connection, ANY)) {
            Object proxy = network.getMethod("lookupNetworkProxy", connection).invoke(grizzly, listener);
            if (proxy != null) {
                Object open = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
                ((Collection<?>) open.getClass().getMethod("getFilters", Class.class).invoke(open, HttpServerFilter.class)).forEach(found -> connectors.add((HttpServerFilter) found));
            }
        }
        return connectors;
    }

    /** Every answer begins with the headers; those of our pages may set others later. */
    private static final class Answers extends HttpProbe.Adapter {

        @Override
        public void onHeaderParseEvent(Connection connection, HttpHeader header, int size) {
            begin(header);
        }

        @Override
        public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
            begin(packet.getHttpHeader());
        }

        private static void begin(HttpHeader header) {
            if (header instanceof HttpRequestPacket request && !request.getResponse().isCommitted()) {
                Headers.ALWAYS.forEach(request.getResponse()::setHeader);
            }
        }
    }
}
