/** The pages of the plan. */
package org.homeward.reintegration.web;
