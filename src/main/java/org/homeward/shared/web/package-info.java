/** What every page stands on: the message bundle in pages, typed dates, drafts, the answer to a form, error pages. */
package org.homeward.shared.web;
