/** The sections that reports are made of; a report file names them by their code. */
package org.homeward.reporting.sections;
