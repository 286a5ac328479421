/** The page of the data-protection officer: who did what. */
package org.homeward.audit.web;
