import { type Html, html } from '@onrecord/pages'

/** The form by which articles are added; with scripts (`client/add.ts`) it tells live what becomes of each. */
export function addingForm(): Html {
  return html`<form class="adding" action="/add" method="post" enctype="multipart/form-data">
<p class="drop"><label>Files: text or web pages as saved, an article each <input type="file" name="file" multiple></label></p>
<details>
<summary>Paste a text</summary>
<p><label>Text of an article <textarea name="text" rows="8"></textarea></label></p>
</details>
<details>
<summary>Give an address</summary>
<p><label>Of an article, a feed or a sitemap <input type="url" name="url" placeholder="https://"></label></p>
</details>
<details>
<summary>Headline, outlet, date</summary>
<p><label>Headline, of one article <input name="headline"></label></p>
<p><label>Outlet <input name="outlet"></label></p>
<p><label>Published <input type="date" name="published"></label></p>
</details>
<p><button>Add</button></p>
</form>
`
}
