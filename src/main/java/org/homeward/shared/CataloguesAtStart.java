package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;

/** Reads all texts and makes every {@link Catalogue} when Homeward starts: a wrong file stops the start with file, line and remedy. */
@ApplicationScoped
class CataloguesAtStart {

    void read(@Observes @Initialized(ApplicationScoped.class) Object start, BeanManager beans) {
        Messages.LANGUAGES.forEach(language -> Messages.texts(language.getLanguage()));
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getStereotypes().contains(Catalogue.class)) {
                make(beans, bean);
            }
        }
    }

    /** The container makes a bean at the first call of it, and not before. */
    private static void make(BeanManager beans, Bean<?> bean) {
        beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)).toString();
    }
}
