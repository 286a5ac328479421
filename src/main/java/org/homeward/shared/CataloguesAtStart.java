package org.homeward.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

/**
 * Reads all texts and makes every {@link Catalogue} before anything else happens: a wrong file stops the start with file,
 * line and remedy, and the database is left alone.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class CataloguesAtStart {

    @Inject
    private BeanManager beans;

    @PostConstruct
    void readEverything() {
        Messages.LANGUAGES.forEach(language -> {
            Messages.texts(language.getLanguage());
            Translations.of(language.getLanguage());
        });
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getStereotypes().contains(Catalogue.class)) {
                make(bean);
            }
        }
    }

    /** The container makes a bean at the first call of it, and not before. */
    private void make(Bean<?> bean) {
        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)).toString();
    }
}
