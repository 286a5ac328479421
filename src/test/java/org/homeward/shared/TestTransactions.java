package org.homeward.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What the container does for {@code @Transactional}: joins the transaction or begins one, commits, rolls back on an unchecked exception. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class TestTransactions {

    @AroundInvoke
    Object around(InvocationContext act) throws Exception {
        return TestEntityManager.current().getTransaction().isActive() ? act.proceed() : inTransaction(act);
    }

    static Object inTransaction(InvocationContext act) throws Exception {
        EntityManager em = TestEntityManager.current();
        em.getTransaction().begin();
        try {
            Object result = act.proceed();
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
            throw e;
        }
    }

    /** The same for a transaction apart. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    public static class Apart {

        @AroundInvoke
        Object around(InvocationContext act) throws Exception {
            EntityManager before = TestEntityManager.swap(TestEntityManager.fresh());
            try {
                return inTransaction(act);
            } finally {
                TestEntityManager.current().close();
                TestEntityManager.swap(before);
            }
        }
    }
}
