/** Pages of our own in the manner of different houses, with the clutter that such pages have. */

export const jsonLdOnly = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ferry chief apologises over stranded crew | The Harrow Vale Gazette</title>
<script type="application/ld+json">
[{"@type":"BreadcrumbList","itemListElement":[]},
 {"@context":"https://schema.org","@graph":[
  {"@type":"NewsMediaOrganization","@id":"#gazette","name":"The Harrow Vale Gazette"},
  {"@type":"Person","@id":"#ines","name":"Ines Okonjo"},
  {"@type":["NewsArticle","ReportageNewsArticle"],"headline":"Ferry chief apologises over stranded crew",
   "datePublished":"2025-02-03T07:15:00.000Z","author":[{"@id":"#ines"},{"@type":"Person","name":"Piers Calloway"}],
   "publisher":{"@id":"#gazette"},},
 ]}]
</script>
<style>.x{color:red}</style></head>
<body class="single has-sidebar comments-open">
<div id="onetrust-consent-sdk"><p>We and our 411 partners store cookies on your device. Is that all right with you?</p></div>
<header><a href="/">The Harrow Vale Gazette</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<div class="layout"><div class="story-with-sidebar">
<h1>Ferry chief apologises over stranded crew</h1>
<div class="share-tools"><span>Share this article</span></div>
<div class="article__body">
<div class="paragraph">The head of Vale Ferries has apo&shy;logised to the crew of the <i>Lady Maud</i>, who spent nine days on board without pay.</div>
<div class="paragraph">&ldquo;I let them down,&rdquo; said Corin Tembo. &ldquo;There&rsquo;s no other way to put it.&rdquo;</div>
<div class="ad-slot"><p>Advertisement: fly to the sun for nine pounds. Book today.</p></div>
<h3 class="subhead">Nine days</h3>
<div class="paragraph">The crew&#8217;s union said it would &#8220;wait and see&#8221;.</div>
<figure class="wp-block-pullquote"><blockquote><p>I let them down</p><cite>Corin Tembo</cite></blockquote></figure>
<div class="paragraph">Read more: <a href="/x">Ferry crew still waiting for wages</a></div>
<div class="paragraph">Mr Tembo will meet the crew&nbsp;on Friday.</div>
</div>
<div class="recommended-stories"><h3>Recommended</h3><p>The council has put up the price of parking again, and nobody is pleased about it at all.</p></div>
</div></div>
<div id="comments"><p>Disgraceful! I shall never take that ferry again, and nor will my neighbours or their dog.</p></div>
<script>document.write("<p>Tembo said this was a leak.</p>")</script>
</body></html>`

export const metaOnly = `<html><head>
<meta property="og:site_name" content="Brackwater Post">
<meta property="og:title" content="Library &amp; baths to shut, says council | Brackwater Post">
<meta property="article:published_time" content="2024-11-05 18:30:00 +0100">
<meta name="author" content="Jonah Beck and Ottilie Crane">
<meta property="og:url" content="https://brackwater.example/library">
<title>Brackwater Post</title>
</head><body>
<main role="main">
<div class="post-content">
<p>Brackwater will lose its library and its baths in the spring, the council leader said.</p>
<p>“We cannot pay for both and we cannot pay for either,” Marta Quill told a meeting.</p>
<ul>
<li>The library shuts on 1 March, the council said.</li>
<li>The baths follow on 1 April.</li>
</ul>
<p><strong>What happens next</strong></p>
<blockquote>“The decision is final,” the council wrote to its staff. “There will be no appeal.”</blockquote>
<p>Residents<br>are to be<br>consulted.</p>
</div>
<div class="author-bio"><p>Jonah Beck writes about councils. He joined the Post in 2011.</p></div>
</main></body></html>`

export const visibleOnly = `<html><head><title>Quarry fined after blast - Fellside Echo</title></head>
<body>
<div id="masthead">Fellside Echo</div>
<ul class="menu"><li><a href="/">Home</a><li><a href="/a">Farming</a></ul>
<div id="content">
<h1>Quarry fined after blast</h1>
<h2>Firm told to pay £40,000 within a month</h2>
<p class="author">By Wendeline Obi, Farming correspondent</p>
<p class="posted">Published: Tuesday 4th June 2024, 9.15am</p>
<p>A quarry that showered a village with stones has been fined £40,000.
<p>Judge Alma Ferris said the firm had been "reckless from start to finish".
<p>"Nobody was hurt," she added, "and that was luck."
<p>The firm said it would not appeal.
</div>
<div id="foot">Copyright Fellside Echo</div>
</body></html>`

export const wordpress = `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>Mayor will not stand again &#8211; Tidewater Record</title>
<meta property="og:site_name" content="Tidewater Record">
<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"Mayor will not stand again","author":{"name":"Salome Hartigan","@id":"x"},"datePublished":"2025-01-20T12:00:00-05:00"}]}</script></head>
<body class="post-template-default single single-post postid-77 category-newsletter tag-cookies">
<div id="page" class="site"><header id="masthead"><p class="site-title">Tidewater Record</p></header>
<div id="primary" class="content-area"><main id="main">
<article id="post-77" class="post-77 post type-post tag-social category-comments hentry">
<header class="entry-header"><h1 class="entry-title">Mayor will not stand again</h1>
<div class="entry-meta"><span class="posted-on">January 20, 2025</span> <span class="byline">by <a rel="author" href="/salome">Salome Hartigan</a></span></div></header>
<div class="entry-content">
<figure class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Mayor Bo Lindgren outside City Hall. (Photo by Ida Marsh)</p></figure>
<p>Mayor Bo Lindgren said Monday he would not seek a third term.</p>
<p>&#8220;Eight years is plenty,&#8221; he said.</p>
<div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div>
<p>He has not said whom he will back.</p>
</div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">mayor</a></span></footer>
</article>
<nav class="post-navigation"><a href="/p">Previous: Perch are early</a></nav>
<div id="comments" class="comments-area"><h2>2 thoughts on this</h2><ol class="comment-list"><li><article class="comment-body"><p>He said he would serve three terms. I heard him say it at the fair, and so did everyone else who was there that day, including my late aunt.</p></article></li></ol></div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>About</h2><p>The Tidewater Record is a weekly. It was founded in 1922 and has been late only twice.</p></section></aside>
</div></body></html>`

export const tableLayout = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>The Old Mill Courier: Bridge closed</title></head>
<body bgcolor="#ffffff"><center>
<table width="760"><tr><td colspan="2"><font size="6">The Old Mill Courier</font></td></tr>
<tr><td width="150"><a href="/1">Front page</a><br><a href="/2">Letters</a><br><a href="/3">Births and deaths</a></td>
<td><font size="5"><b>Bridge closed “until it is safe”</b></font><br>
<font size="2">By Hester Vaughan-Price<br>12 May 2003</font><br><br>
The bridge at Old Mill was closed to lorries on Monday after an engineer found a crack “as long as my arm”.<br><br>
“It will open when it’s safe and not before,” said Odile Farrow, the county engineer – her third closure this year.<br><br>
Hauliers said they’d lose £900 a day.<br><br>
</td></tr><tr><td colspan="2"><a href="/mail">Write to the editor</a></td></tr></table></center></body></html>`

export const amp = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://dalewatch.example/news/dam">
<style amp-custom>.a{}</style><script async src="https://cdn.example/v0.js"></script>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Dam report “buried”, says…","datePublished":"2023-09-01T06:00:00+02:00","author":"By Rafe Castellan","publisher":{"@type":"Organization","name":"Dalewatch"}}</script></head>
<body><amp-sidebar id="sb"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
<amp-consent id="c"><p>We use cookies. You may refuse them all and read on.</p></amp-consent>
<article><h1>Dam report “buried”, says former inspector</h1>
<p class="article-standfirst">Safety findings from 2019 were never sent to the valley’s councils</p>
<div class="byline">Rafe Castellan</div><amp-timeago datetime="2023-09-01T06:00:00+02:00">1 September 2023</amp-timeago>
<amp-img src="dam.jpg"></amp-img>
<p>A report on cracks in the Ulber dam was “buried for four years”, a former inspector has said.</p>
<amp-ad width="300"><p>Advertisement text that should never be read as news by anyone.</p></amp-ad>
<p>Milo Strand left the agency in 2020.</p>
<aside><p>“buried for four years”</p></aside>
<aside><p>Our podcast looks at the history of the dam. New episodes come out every Thursday.</p></aside>
<p>The agency declined to comment.</p></article></body></html>`

export const liveBlog = `<!doctype html><html><head><title>Council vote: live | Harrow Vale Gazette</title>
<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Council votes on the ferry: live","datePublished":"2025-03-01T17:00:00+00:00","author":[{"name":"Ines Okonjo"}],"publisher":{"name":"Harrow Vale Gazette"},
"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Vote lost"}]}</script></head><body>
<main><header><h1>Council votes on the ferry: live</h1><p class="byline">By Ines Okonjo</p></header>
<div class="liveblog-posts">
<article class="post"><time datetime="2025-03-01T19:04:00Z">19:04</time><p>The motion has fallen by two votes. “We’ll be back,” says Corin Tembo.</p></article>
<article class="post"><h2>The minister speaks</h2><p>18:40 Councillor Dell is on her feet:</p><blockquote><p>“I have listened to the crew and I have heard the company, and I know whom I believe.”</p></blockquote></article>
<article class="post"><p>17:55 The chamber is filling up. The crew have taken the front row, in uniform.</p></article>
</div></main>
<section class="most-read"><ol><li><a href="/1">Ten walks by the water</a></li></ol></section></body></html>`
